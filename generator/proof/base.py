"""What the parts of the proof share."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from typing import Any, TypeAlias

Check: TypeAlias = Callable[[Any], bool]


class Unsure(Exception):
    """Nothing can be said: the arbiter has to be asked."""


TYPES: dict[str, frozenset[type]] = {
    "object": frozenset({dict}),
    "array": frozenset({list}),
    "string": frozenset({str}),
    "boolean": frozenset({bool}),
    "null": frozenset({type(None)}),
    "integer": frozenset({int}),
    "number": frozenset({int, float}),
}
# Formats of texts that defaults are checked by, whatever else is installed.
FORMATS = frozenset(
    {"byte", "date", "date-time", "email", "idn-email", "ipv4", "ipv6", "regex", "time", "uuid"}
    | {"binary", "double", "float", "int32", "int64", "password"}
)
PLAIN = (str, int, float, bool, type(None))

_URI = re.compile(
    r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?"
)
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.")


def different(values: list[Any]) -> bool:
    """Whether the values surely differ from one another."""
    if len(values) < 2 or len(set(map(_key, values))) == len(values):
        return True
    if all(type(v) is str for v in values):
        return False
    raise Unsure  # 1 equals True here, and not in JSON


def _key(value: Any) -> Hashable:
    """The same for values that are equal."""
    if type(value) is dict:
        return frozenset((name, _key(item)) for name, item in value.items())
    return tuple(map(_key, value)) if type(value) is list else value


def is_regex(text: str) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True


def is_uri(text: str, absolute: bool) -> bool:
    """True for a plain address; which others pass depends on what is installed."""
    if text.isascii() and _URI.fullmatch(text) and (not absolute or _ABSOLUTE.match(text)):
        return True
    raise Unsure


def same(one: Any, other: Any) -> bool:
    """Whether two plain values are equal as JSON. Raises Unsure for others."""
    if type(one) is type(other) and type(one) in PLAIN:
        return bool(one == other)
    if type(one) in PLAIN and type(other) in PLAIN and (type(one) is str or type(other) is str):
        return False
    if type(one) is bool or type(other) is bool or one is None or other is None:
        return False
    raise Unsure
