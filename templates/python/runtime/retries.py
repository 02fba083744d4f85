"""Which failures are tried again, and when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .calls import Retry

__all__ = ["Budget", "delay", "may_repeat", "passes", "retry_after"]

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "QUERY"})
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})

FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0


class Budget:
    """Keeps clients from retrying against a server that fails all the time.

    Each retry takes tokens, each success gives one back. Without a lock: a lost update changes the budget a little.
    """

    __slots__ = ("tokens",)

    CAPACITY = 500
    COST = 5
    COST_OF_TIMEOUT = 10

    def __init__(self) -> None:
        self.tokens = self.CAPACITY

    def take(self, timed_out: bool) -> bool:
        """Whether one more retry is allowed."""
        cost = self.COST_OF_TIMEOUT if timed_out else self.COST
        if self.tokens < cost:
            return False
        self.tokens -= cost
        return True

    def give_back(self) -> None:
        """A call went well."""
        if self.tokens < self.CAPACITY:
            self.tokens += 1


def passes(status: int, retry: Retry | None) -> bool:
    """Whether an error may pass; without a rule by what its status usually means."""
    if retry is None:
        return status in PASSING
    return str(status) in retry.statuses or f"{status // 100}XX" in retry.statuses


def may_repeat(
    method: str,
    has_key: bool,
    status: int | None,
    sent: bool,
    retry: Retry | None = None,
) -> bool:
    """Whether to send a request again after ``status`` (None: no response came; ``sent`` says it may have arrived).

    What may have had an effect is repeated only where a second one changes nothing: by its method, or by its
    idempotency key. 429 says that the request was refused.
    """
    if status is None:
        if retry is not None and not retry.connections:
            return False
    elif not passes(status, retry):
        return False
    harmless = has_key or method.upper() in SAFE
    return harmless or status == 429 or (status is None and not sent)


def delay(attempt: int, headers: Mapping[str, str], now: float) -> float | None:
    """Seconds to wait before the attempt after ``attempt`` (1 is the first); None if the server asks for too long.

    Without a word of the server: full jitter, so that clients that failed together do not come back together.
    """
    from random import uniform

    asked = retry_after(headers, now)
    if asked is None:
        highest: float = min(LONGEST_DELAY, FIRST_DELAY * 2 ** min(attempt - 1, 10))
        return uniform(0, highest)  # noqa: S311 - no secret
    if asked > LONGEST_RETRY_AFTER:
        return None
    return asked + uniform(0, min(0.25, asked / 10))  # noqa: S311


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that the server asks to wait, from ``Retry-After-Ms`` or ``Retry-After``; None if it does not say.

    A date is compared with the server's own clock where it shows it: clocks differ. ``now`` is in seconds since 1970.
    """
    if (ms := _number(headers.get("retry-after-ms"))) is not None:
        return ms / 1000
    text = headers.get("retry-after")
    if not text:
        return None
    if (seconds := _number(text)) is not None:
        return seconds
    until = _date(text)
    if until is None:
        return None
    return max(0.0, until - (_date(headers.get("date")) or now))


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None


def _date(text: str | None) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text or "").timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
