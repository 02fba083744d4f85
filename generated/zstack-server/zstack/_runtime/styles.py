"""Parameter values as text: every style of OpenAPI, as RFC 6570 expands them.

A value is first made plain (``plain_value``): a str, a list of str or a dict of str, where nested values are JSON.
"""

from __future__ import annotations

import datetime
import enum
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias
from urllib import parse

from msgspec import UNSET

from .model import Record

__all__ = [
    "Plain",
    "content_value",
    "cookie_pairs",
    "header_value",
    "is_form",
    "is_json",
    "path_value",
    "plain_value",
    "query_pairs",
    "styled_pairs",
    "text",
]

Plain: TypeAlias = "str | list[str] | dict[str, str]"

# RFC 6570's reserved expansion, less what the place does not allow, or gives another meaning: brackets are in no path
# or query, "&" would begin another parameter, "+" would arrive as a space, ";" would begin another cookie.
_RESERVED_IN_PATH = ":/@!$&'()*+,;="
_RESERVED_IN_QUERY = ":/?@!$'()*,;="
_RESERVED_IN_COOKIE = ":/?#[]@!$&'()*+,="
_TRIPLET = re.compile("%25([0-9A-Fa-f]{2})")


def quote(value: str, safe: str = "") -> str:
    """Percent-encoded. With reserved characters ``safe``, triplets that are there already stay, too."""
    if value.isalnum() and value.isascii():
        return value
    quoted = parse.quote(value, safe)
    return _TRIPLET.sub(r"%\1", quoted) if len(safe) > 1 else quoted


def text(value: Any) -> str:
    """A scalar as text. Raises TypeError for what is no scalar."""
    if type(value) is str:
        return value
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, enum.Enum):
        return text(value.value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))  # as JavaScript: whoever wants an integer can read it
    if isinstance(
        value, (float, datetime.date, datetime.time, datetime.timedelta, bytes)
    ) or hasattr(value, "hex"):
        from .encode import to_data

        data = to_data(value)
        return data if isinstance(data, str) else repr(data)
    raise TypeError(f"not a parameter value: {type(value).__name__}")


def plain_value(value: Any) -> Plain | None:
    """A parameter value taken apart; None when there is nothing to send (null). Null members are left out."""
    if type(value) is str:
        return value
    if value is None:
        return None
    if isinstance(value, Record) or hasattr(value, "__dataclass_fields__"):
        from .encode import to_data

        value = to_data(value)
    if isinstance(value, Mapping):
        return {
            str(key): _nested(item)
            for key, item in value.items()
            if item is not None and item is not UNSET
        }
    if isinstance(value, (list, tuple, set, frozenset)):
        return [
            _nested(item) for item in value if item is not None and item is not UNSET
        ]
    return text(value)


def _nested(value: Any) -> str:
    """A value inside a list or object. OpenAPI leaves containers there undefined: they are JSON."""
    if isinstance(value, (Record, Mapping, list, tuple, set, frozenset)):
        from .encode import encode

        return encode(value).decode()
    return text(value)


def content_value(value: Any, media_type: str) -> str:
    """The value of a content parameter, not yet percent-encoded."""
    if is_json(media_type):
        from .encode import encode

        return encode(value).decode()
    plain = value if type(value) is str else plain_value(value)
    if isinstance(plain, str):
        return plain
    if is_form(media_type):
        from .bodies import form

        return form(value, {})
    return ",".join(_flat(plain or []))


def is_json(media_type: str) -> bool:
    """Whether a media type, with or without parameters, is JSON."""
    return media_type.partition(";")[0].strip().lower().endswith(("/json", "+json"))


def is_form(media_type: str) -> bool:
    """Whether a media type, with or without parameters, is ``application/x-www-form-urlencoded``."""
    return (
        media_type.partition(";")[0].strip().lower()
        == "application/x-www-form-urlencoded"
    )


def quote_plus(value: str | bytes) -> str:
    """Percent-encoding of forms: a space is a plus."""
    return parse.quote(value, " ").replace(" ", "+")


def _flat(plain: list[str] | dict[str, str]) -> list[str]:
    if isinstance(plain, list):
        return plain
    return [part for pair in plain.items() for part in pair]


def _listed(
    plain: list[str] | dict[str, str], explode: bool, safe: str = ""
) -> list[str]:
    """Members, percent-encoded: of an object ``k=v`` if exploded, else ``k``, ``v``."""
    if explode and isinstance(plain, dict):
        return [
            f"{quote(key, safe)}={quote(value, safe)}" for key, value in plain.items()
        ]
    return [quote(part, safe) for part in _flat(plain)]


def path_value(
    wire: str, style: str, explode: bool, plain: Plain, reserved: bool = False
) -> str:
    """A path parameter, percent-encoded: ``blue``, ``.blue``, ``;color=blue``."""
    safe = _RESERVED_IN_PATH if reserved else ""
    if style == "matrix":
        return _matrix(quote(wire, ""), explode, plain, safe)
    if isinstance(plain, str):
        return quote(plain, safe) if style == "simple" else f".{quote(plain, safe)}"
    parts = _listed(plain, explode, safe)
    if style == "label":
        return f".{('.' if explode else ',').join(parts)}"
    return ",".join(parts)


def _matrix(name: str, explode: bool, plain: Plain, safe: str) -> str:
    """What is empty has no equals sign."""
    if not plain:
        return f";{name}"
    if isinstance(plain, str):
        return f";{name}={quote(plain, safe)}"
    if not explode:
        return f";{name}={','.join(_listed(plain, False, safe))}"
    pairs = (
        [(quote(key, safe), item) for key, item in plain.items()]
        if isinstance(plain, dict)
        else [(name, item) for item in plain]
    )
    return "".join(
        f";{key}={quote(item, safe)}" if item else f";{key}" for key, item in pairs
    )


_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def query_pairs(
    wire: str,
    style: str,
    explode: bool,
    value: Any,
    reserved: bool = False,
    allow_empty: bool = False,
) -> list[str]:
    """A query parameter as ``name=value`` pairs, percent-encoded."""
    safe = _RESERVED_IN_QUERY if reserved else ""
    if style == "deepObject":
        return [
            f"{quote(key, '')}={quote(item, safe)}"
            for key, item in deep_pairs(wire, value)
        ]
    plain = plain_value(value)
    name = quote(wire, "")
    if isinstance(plain, str):
        return [f"{name}={quote(plain, safe)}"]
    if not plain:
        return [f"{name}="] if allow_empty else []
    if not explode:
        delimiter = _DELIMITERS.get(style, ",")
        return [f"{name}={delimiter.join(quote(part, safe) for part in _flat(plain))}"]
    if isinstance(plain, dict):
        return [f"{quote(key, '')}={quote(item, safe)}" for key, item in plain.items()]
    return [f"{name}={quote(item, safe)}" for item in plain]


def styled_pairs(
    wire: str, style: str, explode: bool, value: Any
) -> list[tuple[str, str]]:
    """What query_pairs() makes, not percent-encoded."""
    return [
        (parse.unquote(name), parse.unquote(item))
        for name, _, item in (
            pair.partition("=") for pair in query_pairs(wire, style, explode, value)
        )
    ]


def deep_pairs(wire: str, value: Any) -> list[tuple[str, str]]:
    """deepObject: ``a[b]=c``. Deeper objects and arrays, which OpenAPI leaves open, go on with brackets."""
    if isinstance(value, Record):
        from .encode import to_data

        value = to_data(value)
    if value is None or value is UNSET:
        return []
    if isinstance(value, Mapping):
        return [
            pair
            for key, item in value.items()
            for pair in deep_pairs(f"{wire}[{key}]", item)
        ]
    if isinstance(value, (list, tuple)):
        return [
            pair
            for place, item in enumerate(value)
            for pair in deep_pairs(f"{wire}[{place}]", item)
        ]
    return [(wire, text(value))]


def header_value(explode: bool, plain: Plain) -> str:
    """A header parameter (style simple), which is not percent-encoded."""
    if isinstance(plain, str):
        return plain
    if explode and isinstance(plain, dict):
        return ",".join(f"{key}={value}" for key, value in plain.items())
    return ",".join(_flat(plain))


def cookie_pairs(
    wire: str, style: str, explode: bool, plain: Plain, reserved: bool = False
) -> list[str]:
    """A cookie parameter as ``name=value`` pairs. Style form is percent-encoded, style cookie goes as it is."""
    if style == "cookie":
        return _pairs(wire, explode, plain, _as_is)
    safe = _RESERVED_IN_COOKIE if reserved else ""
    return _pairs(wire, explode, plain, lambda part: quote(part, safe))


def _as_is(part: str) -> str:
    return part


def _pairs(
    name: str, explode: bool, plain: Plain, written: Callable[[str], str]
) -> list[str]:
    if isinstance(plain, str):
        return [f"{name}={written(plain)}"]
    if not plain:
        return []
    if not explode:
        return [f"{name}={','.join(map(written, _flat(plain)))}"]
    if isinstance(plain, dict):
        return [f"{written(key)}={written(value)}" for key, value in plain.items()]
    return [f"{name}={written(item)}" for item in plain]
