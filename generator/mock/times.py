"""Moments as text, counted by hand: modules of this kind have no clock and no calendar."""

from __future__ import annotations


def date_time(seconds: float) -> str:
    """Seconds since 1970 as RFC 3339 says it, in UTC."""
    days, rest = divmod(int(seconds), 86_400)
    hours, rest = divmod(rest, 3600)
    return f"{_date(days)}T{hours:02}:{rest // 60:02}:{rest % 60:02}Z"


def _date(days: int) -> str:
    """The day that comes so many days after 1 January 1970. Years are taken to begin in March, after the leap day."""
    era, day = divmod(days + 719_468, 146_097)
    year = (day - day // 1460 + day // 36_524 - day // 146_096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5
    month += 3 if month < 10 else -9
    return f"{year + era * 400 + (month <= 2):04}-{month:02}-{day + 1:02}"
