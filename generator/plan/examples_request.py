"""An example request in no language: what every request example of an operation sends."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from generator.encode import Ident, safe_url, visible
from generator.ir import Api, Json, Operation, SecurityScheme, Server
from generator.media_types import is_form, is_json, is_multipart
from generator.plan.examples_form import Part, form_text, is_file, parts_of
from generator.plan.examples_names import Names
from generator.plan.examples_url import compact, cookie_pairs, header_text, target
from generator.plan.streams import is_lines
from generator.samples import RequestSample

_written = json.JSONEncoder(ensure_ascii=False).encode
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z")
_OWN_HEADERS = frozenset({"accept", "authorization", "content-type", "content-length", "host", "transfer-encoding"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A secret that the request needs. `place` is header, query, cookie, basic, digest, signature or certificate.

    `name` is the header or parameter, `lead` what stands before the secret (`Bearer `), `variable` the environment
    variable that holds it; basic and signature have a second one, `password`.
    """

    place: str
    name: str = ""
    lead: str = ""
    variable: Ident | None = None
    password: Ident | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """A body. `text` is what is sent, or `parts` of a multipart body; `file` marks raw content from a file.

    `json` tells that the text is that of `value`, spaced for readers.
    """

    media_type: str
    value: Json
    text: str = ""
    parts: tuple[Part, ...] = ()
    json: bool = False
    file: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """`base` is None when the document names no server; `variable` then holds the address."""

    method: str
    base: str | None
    variable: Ident
    target: str
    headers: tuple[tuple[str, str], ...]
    cookies: tuple[str, ...]
    credentials: tuple[Credential, ...]
    payload: Payload | None


def request_of(api: Api, operation: Operation, made: RequestSample, names: Names) -> Request:
    """The example request of an operation."""
    base, prefix = _address(operation.servers or api.servers)
    return Request(
        method=operation.method,
        base=base,
        variable=names.base_url,
        target=prefix + target(operation.path, made.path, made.query, made.querystring),
        headers=_headers(made),
        cookies=tuple(pair for s in made.cookies for pair in cookie_pairs(s)),
        credentials=_credentials(api, operation, names),
        payload=_payload(made, api),
    )


def _headers(made: RequestSample) -> tuple[tuple[str, str], ...]:
    """Name and value; of two names that differ in case only the first."""
    found: dict[str, tuple[str, str]] = {}
    for sent in made.headers:
        name, text = sent.parameter.wire, header_text(sent)
        if text is not None and _may_be_sent(name):
            found.setdefault(name.lower(), (name, text))
    return tuple(found.values())


def _may_be_sent(name: str) -> bool:
    return bool(_TOKEN.match(name)) and name.lower() not in _OWN_HEADERS


def _address(servers: tuple[Server, ...]) -> tuple[str | None, str]:
    """The first server's address with its variables' defaults, or None and what it puts before each path."""
    if not servers:
        return None, ""
    url = servers[0].url
    for variable in servers[0].variables:
        url = url.replace("{" + variable.wire + "}", variable.default)
    url = url.rstrip("/")
    if safe_url(url) and url[:4].lower() == "http" and "{" not in url:
        return url, ""
    return None, url if re.match(r"/[\w./~-]*\Z", url, re.A) else ""


def _credentials(api: Api, operation: Operation, names: Names) -> tuple[Credential, ...]:
    """The secrets of the first alternative that needs any."""
    security = api.security if operation.security is None else operation.security
    schemes = {s.id: s for s in api.security_schemes}
    chosen = next((uses for uses in security if uses), ())
    return tuple(_credential(schemes[u.scheme], names) for u in chosen if u.scheme in schemes)


def _credential(scheme: SecurityScheme, names: Names) -> Credential:
    variable = names.variable(scheme.id)
    if scheme.kind == "mutualTLS":
        return Credential(place="certificate")
    if scheme.signature is not None:
        key, secret = names.inputs[scheme.id]
        return Credential(place="signature", name=next(iter(scheme.signature.headers)), variable=key, password=secret)
    if scheme.kind == "apiKey":
        wire, location = scheme.wire or "", scheme.location or "header"
        if location != "header" or _TOKEN.match(wire):
            return Credential(place=location, name=wire, variable=variable)
    kind = (scheme.scheme or "Bearer") if scheme.kind == "http" else "Bearer"
    if kind.lower() in ("basic", "digest"):
        user, password = names.variable(scheme.id, "USERNAME"), names.variable(scheme.id, "PASSWORD")
        return Credential(place=kind.lower(), variable=user, password=password)
    # Scheme names are case-insensitive; `bearer` is what OpenAPI documents write, `Bearer` what servers expect.
    spelled = kind if kind != kind.lower() else kind.capitalize()
    lead = f"{spelled} " if _TOKEN.match(kind) else "Bearer "
    return Credential(place="header", name="Authorization", lead=lead, variable=variable)


def _payload(made: RequestSample, api: Api) -> Payload | None:
    if made.media is None or made.body is None:
        return None
    value, schemas = made.body.json, api.by_id()
    kind = " ".join(visible(made.media.media_type).split())
    if is_lines(kind) and "json-seq" not in kind.lower():
        lines = value if isinstance(value, list) else [value]
        return Payload(media_type=kind, value=value, text="".join(f"{compact(v)}\n" for v in lines))
    if is_json(kind):
        kind = "application/json" if "*" in kind else kind
        return Payload(media_type=kind, value=value, text=json_text(value), json=True)
    if is_form(kind) and isinstance(value, dict):
        return Payload(media_type=kind, value=value, text=form_text(value, made.media))
    if is_multipart(kind) and isinstance(value, dict):
        return _multipart(kind, value, parts_of(value, made.media, schemas))
    if isinstance(value, str) and not (made.media.schema and is_file(made.media.schema, schemas)):
        return Payload(media_type="text/plain" if "*" in kind else kind, value=value, text=value)
    return Payload(media_type="application/octet-stream" if "*" in kind else kind, value=value, file=True)


def _multipart(kind: str, value: Json, parts: tuple[Part, ...]) -> Payload:
    if parts:
        return Payload(media_type=kind, value=value, parts=parts)
    return Payload(media_type=f"{kind}; boundary=none", value=value, text="--none--")


def json_text(
    value: Json, wide: int = 60, key: Callable[[str], str] | None = None, text: Callable[[str], str] | None = None
) -> str:
    """JSON for readers: what is short stands on one line. What cannot be seen is escaped, as JSON allows.

    `key` and `text` write names and texts as a language does that has JSON's literals but for these.
    """
    return _json(value, "", wide, key or _string, text or _string)


def _string(text: str) -> str:
    written = _written(text)
    return written if written.isprintable() or visible(written) == written else "".join(map(_escaped, written))


def _json(value: Json, indent: str, wide: int, key: Callable[[str], str], text: Callable[[str], str]) -> str:
    if isinstance(value, str):
        return text(value)
    if not isinstance(value, (dict, list)) or not value:
        return str(value) if type(value) is int else json.dumps(value)
    inner = indent + "  "
    if isinstance(value, list):
        items = [_json(v, inner, wide, key, text) for v in value]
    else:
        items = [f"{key(k)}: {_json(v, inner, wide, key, text)}" for k, v in value.items()]
    start, end = "[]" if isinstance(value, list) else "{}"
    flat = f"{start}{', '.join(items)}{end}"
    if "\n" not in flat and len(flat) + len(indent) <= wide:
        return flat
    return f"{start}\n" + ",\n".join(inner + item for item in items) + f"\n{indent}{end}"


def _escaped(c: str) -> str:
    return c if visible(c) == c else json.dumps(c)[1:-1]
