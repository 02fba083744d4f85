"""Which texts are of a format. Only formats that clients give a type of their own, or that a server must parse."""

from __future__ import annotations

import re
from collections.abc import Mapping

# Days of every year: 29 February is none of them.
DAY = r"(?!0000)\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
_DATE = rf"(?:{DAY}|\d{{4}}-02-29)"
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)"

FORMATS: Mapping[str, re.Pattern[str]] = {
    "date": re.compile(rf"{_DATE}\Z", re.A),
    "date-time": re.compile(rf"{_DATE}[Tt]{_CLOCK}\Z", re.A),
    "time": re.compile(rf"{_CLOCK}\Z", re.A),
    "duration": re.compile(r"P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)\Z", re.A),
    "uuid": re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}\Z", re.I),
    "byte": re.compile(r"([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\Z"),
    "decimal": re.compile(r"-?\d{1,40}(\.\d{1,40})?\Z", re.A),
}


def is_of(text: str, format: str | None) -> bool:
    """Whether a text is of a format; True for formats that are not known."""
    known = FORMATS.get(format or "")
    return known is None or bool(known.match(text))
