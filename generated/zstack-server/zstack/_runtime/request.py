"""A call to a request: path, query, headers and body, exactly as they will be sent. No HTTP library here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from datetime import datetime
from typing import Any

from msgspec import UNSET

from .auth import Placed
from .bodies import Payload, make_body
from .calls import (
    Argument,
    Body,
    Cookie,
    Header,
    JsonBody,
    Member,
    Operation,
    Path,
)
from .compiled import Compiled, compiled
from .fields import CONTROL, Fields, set_header
from .options import CallOptions
from .styles import (
    content_value,
    cookie_pairs,
    header_value,
    is_form,
    is_json,
    path_value,
    plain_value,
    query_pairs,
    quote,
)

__all__ = ["PreparedRequest", "RequestHeaders", "prepare"]


class PreparedRequest:
    """A request that knows nothing of any HTTP library.

    ``operation`` is the operation's id, ``attempt`` counts from 1, ``shown`` is the URL without credentials.
    """

    __slots__ = (
        "attempt",
        "cookies",
        "crossed",
        "fields",
        "method",
        "operation",
        "payload",
        "secret",
        "shown",
        "url",
    )

    def __init__(
        self,
        operation: str,
        method: str,
        url: str,
        fields: Fields,
        cookies: list[str],
        payload: Payload | None,
    ) -> None:
        self.operation = operation
        self.method = method
        self.url = url
        self.shown = url
        self.fields = fields
        self.cookies = cookies
        self.payload = payload
        self.secret: set[str] = set()
        self.attempt = 1
        self.crossed = False  # a redirect led away from the host that was asked

    @property
    def headers(self) -> RequestHeaders:
        """The headers, to be read and changed."""
        return RequestHeaders(self.fields)

    @property
    def content(self) -> bytes | None:
        """The body, if it is not read while it is sent."""
        return self.payload.content if self.payload is not None else None

    def add(self, placed: Placed) -> None:
        """Put a credential in its place."""
        if placed.location == "query":
            joint = "&" if "?" in self.url else "?"
            self.url += f"{joint}{quote(placed.name)}={quote(placed.value)}"
        elif placed.location == "cookie":
            self.cookies += checked_cookies(
                placed.name, [f"{placed.name}={placed.value}"]
            )
            self.secret.add("cookie")
        else:
            set_header(self.fields, placed.name, placed.value)
            self.secret.add(placed.name.lower())

    def copy(self) -> PreparedRequest:
        """The same request, to be changed for one attempt."""
        out = PreparedRequest(
            self.operation,
            self.method,
            self.url,
            dict(self.fields),
            list(self.cookies),
            self.payload,
        )
        out.shown = self.shown
        out.crossed = self.crossed
        return out

    def __repr__(self) -> str:
        return f"<{self.method} {self.shown.partition('?')[0]}>"


class RequestHeaders(MutableMapping[str, str]):
    """Headers of a request by name, whatever its case."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Fields) -> None:
        self._fields = fields

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()][1]

    def __setitem__(self, name: str, value: str) -> None:
        set_header(self._fields, name, value)

    def __delitem__(self, name: str) -> None:
        del self._fields[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._fields.values())

    def __len__(self) -> int:
        return len(self._fields)


def prepare(
    operation: Operation,
    values: tuple[Any, ...],
    base_url: str,
    defaults: Mapping[str, str],
    options: CallOptions | None,
) -> PreparedRequest:
    """The request of a call, without credentials.

    ``defaults`` are headers of the client. Raises ValueError or TypeError for arguments that cannot be sent.
    """
    plan = compiled(operation)
    for place in operation.dates:
        _check_date(operation.params[place], values[place])
    url = base_url + _path(plan, values)
    query = _query(plan, values, options)
    if query:
        url = f"{url}?{query}"
    headers: Fields = {"accept": ("Accept", plan.accept)}
    for name, value in defaults.items():
        set_header(headers, name, value)
    payload = _payload(operation, plan, values, options)
    if payload is not None:
        headers["content-type"] = ("Content-Type", payload.media_type)
    for place, header in plan.headers:
        _add_header(headers, header, values[place])
    cookies: list[str] = []
    for place, cookie in plan.cookies:
        cookies += _cookie(cookie, values[place])
    return PreparedRequest(
        operation.id, operation.method, url, headers, cookies, payload
    )


def _check_date(param: Argument, value: Any) -> None:
    """Refuses a datetime, which is a date to Python and to type checkers, but not to the API."""
    for item in value if isinstance(value, (list, tuple, set, frozenset)) else [value]:
        if isinstance(item, datetime):
            name = param.path[-1] if isinstance(param, Member) else "body"
            raise TypeError(
                f"{getattr(param, 'wire', name)}: a date is wanted, not a datetime; .date() gives its day"
            )


def apply_headers(headers: Fields, options: CallOptions | None) -> None:
    """The caller's headers, which have the last word."""
    for name, value in (options or {}).get("headers", {}).items():
        if value is None:
            headers.pop(name.lower(), None)
        elif not _says_less(headers, name, value):
            set_header(headers, name, value)


def _says_less(headers: Fields, name: str, value: str) -> bool:
    """Whether it is the Content-Type of the multipart body without its boundary."""
    if name.lower() != "content-type" or "content-type" not in headers:
        return False
    kind, _, boundary = headers["content-type"][1].partition(";")
    return "boundary=" in boundary and value.strip().lower() == kind.lower()


def _path(plan: Compiled, values: tuple[Any, ...]) -> str:
    out = []
    for segment in plan.segments:
        if isinstance(segment, str):
            out.append(segment)
            continue
        text = "".join(
            part if isinstance(part, str) else _path_param(part[1], values[part[0]])
            for part in segment
        )
        for piece in text.split("/"):
            if piece in ("", ".", ".."):
                names = ", ".join(
                    part[1].wire for part in segment if not isinstance(part, str)
                )
                raise ValueError(
                    f"{names}: makes a part of the path {piece!r}, which is another path"
                )
        out.append(text)
    return "/".join(out)


def _path_param(param: Path, value: Any) -> str:
    if (
        type(value) is str
        and param.style == "simple"
        and not param.reserved
        and param.content is None
    ):
        return quote(value)
    if value is None or value is UNSET:
        raise ValueError(f"{param.wire} must have a value: it is part of the path")
    if param.content is not None:
        return quote(content_value(value, param.content))
    plain = plain_value(value)
    return (
        ""
        if plain is None
        else path_value(param.wire, param.style, param.explode, plain, param.reserved)
    )


def _query(plan: Compiled, values: tuple[Any, ...], options: CallOptions | None) -> str:
    pairs = [plan.tail] if plan.tail else []
    if plan.querystring is not None:
        place, whole = plan.querystring
        if values[place] is not UNSET and values[place] is not None:
            written = content_value(values[place], whole.content)
            # An empty form is no query string, as opposed to empty JSON.
            if written or not is_form(whole.content):
                pairs.append(written if is_form(whole.content) else quote(written))
    for place, query in plan.queries:
        value = values[place]
        if _nothing(value, query.content):
            if value is None and query.allow_empty:
                pairs.append(f"{quote(query.wire)}=")
            continue
        if query.content is not None:
            pairs.append(
                f"{quote(query.wire)}={quote(content_value(value, query.content))}"
            )
        else:
            pairs += query_pairs(
                query.wire,
                query.style,
                query.explode,
                value,
                query.reserved,
                query.allow_empty,
            )
    if options is not None:
        for name, value in options.get("query", {}).items():
            if value is not UNSET:
                pairs += query_pairs(name, "form", True, value)
    return "&".join(pairs)


def _payload(
    operation: Operation,
    plan: Compiled,
    values: tuple[Any, ...],
    options: CallOptions | None,
) -> Payload | None:
    extra = options.get("extra_body") if options else None
    if operation.body is None:
        return make_body(JsonBody(), [], UNSET, extra) if extra else None
    members = [
        (path, value)
        for place, path in plan.members
        if (value := values[place]) is not UNSET
    ]
    whole = UNSET if plan.whole < 0 else values[plan.whole]
    body = operation.body
    if operation.bodies and options is not None:
        body = _chosen(operation, options.get("headers") or {})
    return make_body(body, members, whole, extra)


def _chosen(operation: Operation, headers: Mapping[str, str | None]) -> Body:
    """The body of the media type that the caller's Content-Type names; the usual one if it names none of them."""
    assert operation.body is not None
    wanted = next((v for n, v in headers.items() if n.lower() == "content-type"), None)
    kind = (wanted or "").partition(";")[0].strip().lower()
    for body in operation.bodies:
        if body.media_type.partition(";")[0].strip().lower() == kind:
            return body
    return operation.body


def _nothing(value: Any, content: str | None) -> bool:
    """Whether a parameter is left out: when it is not given, and for null except in JSON, which has one."""
    return value is UNSET or (
        value is None and not (content is not None and is_json(content))
    )


def _add_header(headers: Fields, header: Header, value: Any) -> None:
    if _nothing(value, header.content):
        return
    if header.content is not None:
        set_header(headers, header.wire, content_value(value, header.content))
    elif (plain := plain_value(value)) or plain == "":
        set_header(headers, header.wire, header_value(header.explode, plain))


def _cookie(cookie: Cookie, value: Any) -> list[str]:
    if _nothing(value, cookie.content):
        return []
    if cookie.content is not None:
        written = content_value(value, cookie.content)
        # Text is for callers who know what the cookie looks like; other media types know nothing of cookies.
        if not cookie.content.lower().startswith("text/plain"):
            written = quote(written)
        return checked_cookies(cookie.wire, [f"{cookie.wire}={written}"])
    plain = plain_value(value)
    if plain is None:
        return []
    return checked_cookies(
        cookie.wire,
        cookie_pairs(cookie.wire, cookie.style, cookie.explode, plain, cookie.reserved),
    )


def checked_cookies(name: str, pairs: list[str]) -> list[str]:
    """The pairs. Raises ValueError for what would forge other cookies or headers."""
    for pair in pairs:
        if ";" in pair or CONTROL.search(pair):
            raise ValueError(
                f"the cookie {name} cannot hold semicolons, line breaks or control characters; escape them"
            )
    return pairs
