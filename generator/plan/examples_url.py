"""How parameters travel: every style, exploded or not, as OpenAPI says, percent-encoded."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable

from generator.encode import visible
from generator.ir import Json
from generator.samples import Sent

_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
# What `allowReserved` leaves as it is, without what would end the value or the query.
_RESERVED = _UNRESERVED | frozenset(":/?@!$'()*,;")
# What may stand in a path as the document writes it.
_IN_PATH = _UNRESERVED | frozenset(":/?@!$&'()*+,;=%")


def percent(text: str, keep: frozenset[str] = _UNRESERVED) -> str:
    """Percent-encoded UTF-8; characters of `keep` stay. A lone surrogate becomes U+FFFD."""
    return "".join(c if c in keep else _bytes(c) for c in text)


def _bytes(c: str) -> str:
    raw = c.encode("utf-8", "replace") if not "\ud800" <= c <= "\udfff" else b"\xef\xbf\xbd"
    return "".join(f"%{b:02X}" for b in raw)


def plain(value: Json) -> str:
    """A value inside a URL, header or form."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
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
    return filled + ("&" if "?" in filled else "?") * bool(pairs) + "&".join(pairs)


def _querystring(sent: Sent) -> str:
    if isinstance(sent.value, dict) and "json" not in (sent.parameter.content or ""):
        return form(sent.value)
    return percent(plain(sent.value))


def form(value: dict[str, Json]) -> str:
    """A map as `application/x-www-form-urlencoded`; an array repeats its key."""
    pairs = [(k, item) for k, v in value.items() for item in (v if isinstance(v, list) else [v])]
    return "&".join(f"{percent(k)}={percent(plain(v))}" for k, v in pairs)


def _in_path(sent: Sent) -> str:
    p = sent.parameter
    if p.content:
        return percent(json.dumps(sent.value, ensure_ascii=False))
    if p.style == "matrix":
        return _matrix(sent)
    lead, between = (".", "." if p.explode else ",") if p.style == "label" else ("", ",")
    return lead + _flat(sent.value, p.explode, between, percent)


def _matrix(sent: Sent) -> str:
    p, name = sent.parameter, percent(sent.parameter.wire)
    if p.explode and isinstance(sent.value, list):
        return "".join(f";{name}={percent(plain(v))}" for v in sent.value)
    if p.explode and isinstance(sent.value, dict):
        return "".join(f";{percent(k)}={percent(plain(v))}" for k, v in sent.value.items())
    return f";{name}={_flat(sent.value, False, ',', percent)}"


def _flat(value: Json, explode: bool, between: str, encode: Callable[[str], str]) -> str:
    if isinstance(value, list):
        return between.join(encode(plain(v)) for v in value)
    if isinstance(value, dict):
        inner = "=" if explode else between
        return between.join(f"{encode(k)}{inner}{encode(plain(v))}" for k, v in value.items())
    return encode(plain(value))


def query_pairs(sent: Sent) -> list[str]:
    """A query parameter as `name=value` pairs."""
    p, value = sent.parameter, sent.value
    name = percent(p.wire)

    def encode(text: str) -> str:
        return percent(text, _RESERVED if p.allow_reserved else _UNRESERVED)

    if p.content:
        return [f"{name}={percent(json.dumps(value, ensure_ascii=False))}"]
    if isinstance(value, dict) and p.style == "deepObject":
        return [f"{name}%5B{percent(k)}%5D={encode(plain(v))}" for k, v in value.items()]
    if p.explode and isinstance(value, list):
        return [f"{name}={encode(plain(v))}" for v in value]
    if p.explode and isinstance(value, dict):
        return [f"{percent(k)}={encode(plain(v))}" for k, v in value.items()]
    between = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(p.style, ",")
    return [f"{name}={_flat(value, False, between, encode)}"]


def header_text(sent: Sent) -> str:
    """A header parameter's value, on one line."""
    p = sent.parameter
    text = json.dumps(sent.value) if p.content else _flat(sent.value, p.explode, ",", str)
    return " ".join(visible(part) for part in text.splitlines())


def cookie_text(sent: Sent) -> str:
    """A cookie parameter as `name=value`."""
    p = sent.parameter
    return f"{percent(p.wire)}={_flat(sent.value, False, ',', percent)}"
