"""How long a call may take."""

from __future__ import annotations

from time import monotonic
from typing import Any

from msgspec import Struct

__all__ = ["Deadline", "Timeout", "limits"]


class Timeout(Struct, frozen=True):
    """Seconds that the phases of a request may take; None is for ever.

    ``connect`` is for making a connection, ``write`` for each piece that is sent, ``read`` for each piece that is
    received, ``response`` for the whole response (of a streamed one: for its headers), ``pool`` for a connection to be
    free. A plain number says the same of all of them.
    """

    connect: float | None = 60.0
    read: float | None = 60.0
    write: float | None = 60.0
    pool: float | None = 60.0
    response: float | None = 60.0


class Deadline(float):
    """Seconds that one read may take, which also knows when all of them must have ended.

    A float for whoever does not know it. The time begins with the first read: sending a large body is no part of it.
    """

    whole: float | None
    until: float | None

    def __new__(cls, read: float | None, whole: float | None) -> Deadline:
        limit = whole if read is None else read
        made = super().__new__(cls, float("inf") if limit is None else limit)
        made.whole = whole
        made.until = None
        return made

    def left(self) -> float:
        """Seconds that the next read may take; zero or less when the time is over."""
        if self.whole is None:
            return float(self)
        now = monotonic()
        if self.until is None:
            self.until = now + self.whole
        return min(float(self), self.until - now)

    def lift(self) -> None:
        """From here on only single reads are limited: what follows is a stream."""
        self.whole = None


def limits(timeout: Any) -> dict[str, Any]:
    """The HTTP library's limits for one request."""
    if timeout is None:
        return {"connect": None, "read": None, "write": None, "pool": None}
    if isinstance(timeout, Timeout):
        read, whole = timeout.read, timeout.response
        bound = read is not None or whole is not None
        return {
            "connect": timeout.connect,
            "read": Deadline(read, whole) if bound else None,
            "write": timeout.write,
            "pool": timeout.pool,
        }
    if not isinstance(timeout, (int, float)):
        if not all(hasattr(timeout, n) for n in ("connect", "read", "write", "pool")):
            raise TypeError(
                f"a timeout is a number of seconds, a Timeout or None, not {type(timeout).__name__}"
            )
        # The HTTP library's own kind: it has no limit for the whole.
        return limits(
            Timeout(timeout.connect, timeout.read, timeout.write, timeout.pool, None)
        )
    if timeout <= 0:
        raise ValueError(
            f"a timeout must be more than 0 seconds, or None for ever: {timeout}"
        )
    return {
        "connect": timeout,
        "read": Deadline(timeout, timeout),
        "write": timeout,
        "pool": timeout,
    }
