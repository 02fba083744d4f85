"""JSON values as they compare: a date or number that is written in another way is the same value."""

from __future__ import annotations

import base64
import datetime
import re
import uuid
from typing import Any

_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?\Z")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d")
_CLOCK = re.compile(r"\d\d:\d\d:\d\d")
_HEX = re.compile(r"(urn:uuid:)?\{?[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\}?\Z")


def normal(value: Any) -> Any:
    """The value in one spelling."""
    if isinstance(value, dict):
        return {key: normal(item) for key, item in value.items()}
    if isinstance(value, list):
        return [normal(item) for item in value]
    if isinstance(value, bool) or value is None:
        return ("literal", value)
    if isinstance(value, (int, float)):
        return ("number", float(value)) if abs(value) < 2**53 else ("number", int(value))
    return _text(value)


def _text(value: str) -> Any:
    if _HEX.match(value):
        return ("uuid", uuid.UUID(value).hex)
    if _MOMENT.match(value):
        try:
            moment = datetime.datetime.fromisoformat(value.upper().replace("Z", "+00:00"))
        except ValueError:
            return value
        offset = moment.utcoffset()  # subtracted by hand: year 1 and year 9999 have no neighbours
        seconds = (moment.replace(tzinfo=None) - datetime.datetime(2000, 1, 1)).total_seconds()
        # Python's datetime has microseconds; what a server says beyond them is lost, and its last digit may be rounded.
        seconds = round(seconds - offset.total_seconds() if offset is not None else seconds, 4)
        return ("moment" if offset is not None else "local", seconds)
    if _CLOCK.match(value):
        return ("clock", value.replace("Z", "+00:00").rstrip("0"))
    if value.startswith("P") and any(c in value for c in "DHMS"):
        return ("duration", _seconds(value))
    if _NUMBER.match(value) and "." in value:
        return ("decimal", float(value))
    return _octets(value) if value.endswith("=") else value


def _octets(value: str) -> Any:
    """Base64 by what it stands for: the last bits of the last character mean nothing."""
    try:
        return ("bytes", base64.b64decode(value, validate=True))
    except ValueError:
        return value


_SPAN = re.compile(r"P(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?\Z")


def _seconds(value: str) -> Any:
    found = _SPAN.match(value)
    if not found:
        return value
    return sum(float(part or 0) * size for part, size in zip(found.groups(), (86400, 3600, 60, 1), strict=True))


def loose(value: Any) -> Any:
    """The value as text where only text travels: 5 and "5" are the same, true and "true"."""
    if isinstance(value, dict):
        return {key: loose(item) for key, item in value.items()}
    if isinstance(value, list):
        return [loose(item) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return format(float(value), "g")
    if isinstance(value, str) and _NUMBER.match(value):
        return format(float(value), "g")
    return normal(value)


def difference(a: Any, b: Any, at: str = "$") -> str | None:
    """Where two values first differ, and how; None if they are the same."""
    if normal(a) == normal(b):
        return None
    if isinstance(a, dict) and isinstance(b, dict):
        for key in [*a, *(k for k in b if k not in a)]:
            if key not in a or key not in b:
                return f"{at}.{key} is {'added' if key in b else 'lost'}"
            if (found := difference(a[key], b[key], f"{at}.{key}")) is not None:
                return found
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for place, (x, y) in enumerate(zip(a, b, strict=True)):
            if (found := difference(x, y, f"{at}[{place}]")) is not None:
                return found
    return f"{at} is {str(b)[:80]!r}, was {str(a)[:80]!r}"
