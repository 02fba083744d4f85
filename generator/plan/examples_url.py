"""How parameters travel: every style, exploded or not, as OpenAPI says, percent-encoded."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator

from generator.encode import visible
from generator.ir import Json
from generator.media_types import is_form, is_json
from generator.samples import Sent

_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
# What `allowReserved` leaves as it is, without what would end the value, the query or the cookie.
_RESERVED = _UNRESERVED | frozenset(":/?@!$'()*,;=")
_RESERVED_IN_PATH = _UNRESERVED | frozenset(":/@!$&'()*+,;=")
_RESERVED_IN_COOKIE = _UNRESERVED | frozenset(":/?#[]@!$&'()*+,=")
# What may stand in a path as the document writes it.
_IN_PATH = _UNRESERVED | frozenset(":/?@!$&'()*+,;=%")
_TRIPLET = re.compile("%25([0-9A-Fa-f]{2})")
_BETWEEN = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def percent(text: str, keep: frozenset[str] = _UNRESERVED) -> str:
    """Percent-encoded UTF-8; characters of `keep` stay. A lone surrogate becomes U+FFFD."""
    return "".join(c if c in keep else _bytes(c) for c in text)


def _bytes(c: str) -> str:
    raw = c.encode("utf-8", "replace") if not "\ud800" <= c <= "\udfff" else b"\xef\xbf\xbd"
    return "".join(f"%{b:02X}" for b in raw)


def _keeping(reserved: frozenset[str] | None) -> Callable[[str], str]:
    """Encodes a value; what the caller has percent-encoded stays so if reserved characters do."""
    if reserved is None:
        return percent
    return lambda text: _TRIPLET.sub(r"%\1", percent(text, reserved))


def plain(value: Json) -> str:
    """A value inside a URL, header or form."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    return compact(value)


def compact(value: Json) -> str:
    """JSON without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def target(template: str, path: Iterable[Sent], query: Iterable[Sent], whole: Sent | None) -> str:
    """Path and query as they are requested: the template with its parameters filled in."""
    values = {s.parameter.wire: s for s in path}

    def fill(m: re.Match[str]) -> str:
        return _in_path(values[m[1]]) if m[1] in values else percent(m[0])

    # Text between the parameters is the document's own; only what no URL may hold is encoded.
    pieces = re.split(r"(\{[^{}]*\})", template)
    filled = "".join(re.sub(r"\{([^{}]*)\}", fill, p) if p[:1] == "{" else percent(p, _IN_PATH) for p in pieces)
    pairs = [pair for s in query for pair in query_pairs(s)]
    if whole is not None:
        pairs.append(_querystring(whole))
    return filled + ("&" if "?" in filled else "?") * any(pairs) + "&".join(pairs)


def _querystring(sent: Sent) -> str:
    kind = sent.parameter.content or ""
    if isinstance(sent.value, dict) and not is_json(kind):
        return form(sent.value)
    text = compact(sent.value) if is_json(kind) else plain(sent.value)
    return text if is_form(kind) else percent(text)


def form(value: dict[str, Json]) -> str:
    """A map as `application/x-www-form-urlencoded`; an array repeats its key."""
    return "&".join(f"{plus(k)}={plus(plain(v))}" for k, item in value.items() for v in repeated(item))


def plus(text: str) -> str:
    """Percent-encoded as forms have it: a space is a plus."""
    return percent(text).replace("%20", "+")


def repeated(value: Json) -> list[Json]:
    """The items of an array, or the one value; what is null is not sent."""
    return [v for v in (value if isinstance(value, list) else [value]) if v is not None]


def _content(sent: Sent) -> str:
    """The value of a parameter that has a media type."""
    kind, value = sent.parameter.content or "", sent.value
    if is_json(kind):
        return compact(value)
    if isinstance(value, dict) and is_form(kind):
        return form(value)
    return ",".join(_flat(value))


def _flat(value: Json) -> list[str]:
    if isinstance(value, list):
        return [plain(v) for v in value if v is not None]
    if isinstance(value, dict):
        return [text for k, v in value.items() if v is not None for text in (k, plain(v))]
    return [plain(value)]


def _pairs(value: dict[str, Json]) -> Iterator[tuple[str, str]]:
    yield from ((k, plain(v)) for k, v in value.items() if v is not None)


def _listed(value: Json, explode: bool, encode: Callable[[str], str]) -> list[str]:
    if explode and isinstance(value, dict):
        return [f"{encode(k)}={encode(v)}" for k, v in _pairs(value)]
    return [encode(text) for text in _flat(value)]


def _in_path(sent: Sent) -> str:
    p = sent.parameter
    if p.content:
        return percent(_content(sent))
    encode = _keeping(_RESERVED_IN_PATH if p.allow_reserved else None)
    if p.style == "matrix":
        return _matrix(sent, encode)
    lead, between = (".", "." if p.explode else ",") if p.style == "label" else ("", ",")
    return lead + between.join(_listed(sent.value, p.explode, encode))


def _matrix(sent: Sent, encode: Callable[[str], str]) -> str:
    """What is empty has no equals sign."""
    p, value, name = sent.parameter, sent.value, percent(sent.parameter.wire)
    pairs = [(name, ",".join(_listed(value, False, encode)))]
    if p.explode and isinstance(value, list) and value:
        pairs = [(name, encode(text)) for text in _flat(value)]
    elif p.explode and isinstance(value, dict) and value:
        pairs = [(encode(k), encode(v)) for k, v in _pairs(value)]
    return "".join(f";{k}={v}" if v else f";{k}" for k, v in pairs)


def query_pairs(sent: Sent) -> list[str]:
    """A query parameter as `name=value` pairs. Nothing is sent for null, and for an empty array or object."""
    p, value = sent.parameter, sent.value
    if p.content:
        return [f"{percent(p.wire)}={percent(_content(sent))}"]
    if value is None:
        return [f"{percent(p.wire)}="] if p.allow_empty else []
    return styled(p.wire, p.style, p.explode, p.allow_reserved, value, p.allow_empty)


def styled(name: str, style: str, explode: bool, reserved: bool, value: Json, empty: bool = False) -> list[str]:
    """`name=value` pairs of a style; `empty` sends the name of an empty array or object."""
    encode = _keeping(_RESERVED if reserved else None)
    if style == "deepObject":
        return [f"{percent(k)}={encode(v)}" for k, v in _deep(name, value)]
    wire = percent(name)
    if not isinstance(value, (list, dict)):
        return [f"{wire}={encode(plain(value))}"]
    if not _flat(value):
        return [f"{wire}="] if empty else []
    if not explode:
        return [f"{wire}={_BETWEEN.get(style, ',').join(_listed(value, False, encode))}"]
    if isinstance(value, dict):
        return [f"{percent(k)}={encode(v)}" for k, v in _pairs(value)]
    return [f"{wire}={encode(text)}" for text in _flat(value)]


def _deep(name: str, value: Json) -> Iterator[tuple[str, str]]:
    """What is inside an object goes on with brackets."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _deep(f"{name}[{key}]", item)
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _deep(f"{name}[{place}]", item)
    elif value is not None:
        yield name, plain(value)


def header_text(sent: Sent) -> str | None:
    """A header parameter's value, on one line; None if none is sent."""
    p, value = sent.parameter, sent.value
    if value is None or (isinstance(value, (list, dict)) and not p.content and not _flat(value)):
        return None
    text = _content(sent) if p.content else ",".join(_listed(value, p.explode, str))
    return " ".join(visible(part) for part in text.splitlines()).strip()


def cookie_pairs(sent: Sent) -> list[str]:
    """A cookie parameter as `name=value` pairs. Style `cookie` goes as it is, as far as a header can hold it."""
    p, value = sent.parameter, sent.value
    if value is None:
        return []
    encode = _keeping(_RESERVED_IN_COOKIE if p.allow_reserved else None)
    if p.content:
        encode = _as_it_is if p.content.lower().startswith("text/plain") else percent
        return [f"{_cookie_name(p.wire)}={encode(_content(sent))}"]
    if p.style == "cookie":
        encode = _as_it_is
    if p.explode and isinstance(value, (list, dict)):
        pairs = _pairs(value) if isinstance(value, dict) else ((p.wire, text) for text in _flat(value))
        return [f"{_cookie_name(k)}={encode(v)}" for k, v in pairs]
    texts = _flat(value)
    return [f"{_cookie_name(p.wire)}={','.join(map(encode, texts))}"] if texts else []


def _cookie_name(name: str) -> str:
    return percent(name, _UNRESERVED | frozenset("!#$&'*+^`|"))


def _as_it_is(text: str) -> str:
    return percent(text, frozenset(c for c in text if c.isprintable() and c != ";"))
