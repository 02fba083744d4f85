"""What servers send on their own: requests of webhooks and callbacks, read into models."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, Protocol, TypeAlias, TypeVar

from msgspec import ValidationError, convert

from .calls import Json, Raw, Text
from .decode import any_json, decode, from_data
from .errors import DecodeError
from .plan import HOOK, LIST, MAP, MODEL, TUPLE, UNION, Plan, plan_of
from .replies import as_text, by_content_type, utf8
from .union import Unknown
from .walk import HOOKS

__all__ = [
    "Form",
    "Headers",
    "Inbound",
    "receive",
    "receive_any",
    "receive_headers",
]

T = TypeVar("T")


class _HasItems(Protocol):
    def items(self) -> Iterable[tuple[str, str]]: ...


Headers: TypeAlias = "_HasItems | Iterable[tuple[bytes, bytes]]"
"""Headers as web frameworks have them: a mapping, or pairs of bytes (ASGI). Names may be in any case."""


class Form(NamedTuple):
    """A body that is a form (application/x-www-form-urlencoded)."""

    type_factory: Callable[[], Any]


Content: TypeAlias = Json | Form | Text | Raw


class Inbound(NamedTuple):
    """A request that the server sends. ``contents`` are its media types, the one to expect first; none: no body."""

    id: str
    contents: tuple[tuple[str, Content], ...] = ()


def receive(
    inbound: Inbound, body: bytes | str, headers: Headers | None, strict: bool
) -> Any:
    """The value of a body. Raises DecodeError."""
    content_type = _lower(headers).get("content-type", "")
    content = body.encode() if isinstance(body, str) else bytes(body)
    try:
        return _read(inbound, content, content_type, strict)
    except DecodeError as error:
        raise _error(inbound.id, content_type, content, error) from None


def receive_any(
    name: str,
    tag: str,
    inbounds: Mapping[str, Inbound],
    body: bytes | str,
    headers: Headers | None,
    strict: bool,
) -> Any:
    """The value of a body whose property ``tag`` says which of several it is. Raises DecodeError."""
    content_type = _lower(headers).get("content-type", "")
    content = body.encode() if isinstance(body, str) else bytes(body)
    try:
        if not content:
            raise DecodeError("empty")
        data = decode(utf8(content, content_type), Any)
        value = data.get(tag) if isinstance(data, dict) else None
        inbound = inbounds.get(value) if isinstance(value, str) else None
        if inbound is None and (strict or not isinstance(data, dict)):
            known = ", ".join(sorted(inbounds))
            raise DecodeError(f"without a known {tag!r} (one of: {known})")
    except DecodeError as error:
        raise _error(name, content_type, content, error) from None
    if inbound is None:
        return Unknown(data)
    return receive(inbound, body, headers, strict)


def receive_headers(cls: type[T], headers: Headers, strict: bool) -> T:
    """The declared headers as a model. Raises DecodeError only if ``strict``."""
    tp: Any = cls
    given = _lower(headers)
    data: dict[str, Any] = {}
    for wire, (_, kind) in plan_of(tp).info.fields.items():
        if wire.lower() in given:
            data[wire] = _from_text(plan_of(kind), given[wire.lower()])
    try:
        value: T = from_data(data, tp, strict=strict)
    except DecodeError as error:
        raise DecodeError(f"the headers are {error}") from None
    return value


def _error(
    id: str, content_type: str, content: bytes, error: DecodeError
) -> DecodeError:
    kind = content_type or "no content type"
    return DecodeError(
        f"{id}: the body ({len(content)} bytes, {kind}) is {error}",
        operation=id,
        text=as_text(content, content_type),
    )


def _lower(headers: Headers | None) -> dict[str, str]:
    if headers is None:
        return {}
    items = getattr(headers, "items", None)
    pairs: Any = headers if items is None else items()
    out: dict[str, str] = {}
    for name, value in pairs:
        key, text = _text(name).lower(), _text(value)
        out[key] = f"{out[key]}, {text}" if key in out else text
    return out


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _read(inbound: Inbound, content: bytes, content_type: str, strict: bool) -> Any:
    if not inbound.contents:
        if content and strict:
            raise DecodeError("not described: there should be none")
        return None
    kind = by_content_type(inbound.contents, content_type)
    if kind is None:
        if strict:
            listed = ", ".join(name for name, _ in inbound.contents)
            raise DecodeError(f"of none of the described media types ({listed})")
        kind = inbound.contents[0][1]
    if isinstance(kind, Text):
        return as_text(content, content_type)
    if isinstance(kind, Raw):
        return content
    if not content:
        raise DecodeError("empty")
    if isinstance(kind, Form):
        return _form(kind.type_factory(), as_text(content, content_type), strict)
    return decode(utf8(content, content_type), kind.type_factory(), strict=strict)


# ---- texts that stand for other values


def _form(tp: Any, text: str, strict: bool) -> Any:
    from urllib.parse import parse_qs

    try:
        given = parse_qs(text, keep_blank_values=True, strict_parsing=True)
    except ValueError as error:
        raise DecodeError(f"not a form: {error}") from None
    plan = plan_of(tp)
    fields = plan.info.fields if plan.kind == MODEL else {}
    data: dict[str, Any] = {}
    for name, values in given.items():
        if name not in fields:
            data[name] = values[0] if len(values) == 1 else values
            continue
        inner = plan_of(fields[name][1])
        if inner.kind == LIST and not (len(values) == 1 and values[0][:1] == "["):
            item = plan_of(inner.args[0] if inner.args else Any)
            data[name] = [_from_text(item, value) for value in values]
        else:
            data[name] = _from_text(inner, values[-1], json=True)
    return from_data(data, tp, strict=strict)


def _from_text(plan: Plan, text: str, json: bool = False) -> Any:
    """The JSON value that a text stands for; the text if it stands for none of the type."""
    if plan.kind in (LIST, TUPLE) and not json:
        item = plan_of(plan.args[0] if plan.kind == LIST and plan.args else Any)
        return [_from_text(item, part.strip()) for part in text.split(",")]
    if plan.kind in (LIST, TUPLE, MAP, MODEL, UNION, HOOK) and text[:1] in ("{", "["):
        try:
            return any_json(text)
        except (ValueError, RecursionError):
            return text
    if _fits(text, plan.type):
        return text
    for kind in (int, float, bool):
        try:
            value = convert(text, kind, strict=False)
        except ValidationError:
            continue
        if _fits(value, plan.type):
            return value
    return text


def _fits(value: Any, tp: Any) -> bool:
    try:
        convert(value, tp, dec_hook=HOOKS[True])
    except ValidationError:
        return False
    return True
