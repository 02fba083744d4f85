"""What descriptions say of responses: where a value is, and what they must be like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from msgspec import UNSET

from .decode import any_json
from .reach import at_path

__all__ = ["Condition", "Spot", "at_pointer", "body_of"]


class Spot(NamedTuple):
    """Where a response has a value: at a JSON pointer of its body, or in the first of some headers that it has."""

    pointer: str | None = None
    headers: tuple[str, ...] = ()

    def read(self, headers: Mapping[str, str], content: bytes) -> Any:
        """The value; None if it is not there."""
        if self.pointer is None:
            found = (headers.get(name) for name in self.headers)
            return next((value for value in found if value), None)
        value = at_pointer(body_of(content), self.pointer)
        return None if value is UNSET else value

    def __str__(self) -> str:
        return self.pointer or f"header {' or '.join(self.headers)}"


class Condition(NamedTuple):
    """One of the statuses (none: any; ``5XX`` is a range), and at the pointer one of these values (none: not null)."""

    statuses: tuple[str, ...] = ()
    pointer: str | None = None
    equals: tuple[Any, ...] = ()

    def holds(self, status: int, content: bytes) -> bool:
        """Whether a response is like this."""
        if self.statuses and not is_one(status, self.statuses):
            return False
        if self.pointer is None:
            return True
        value = at_pointer(body_of(content), self.pointer)
        if value is UNSET:
            return False
        if not self.equals:
            return value is not None
        return any(value == e and type(value) is type(e) for e in self.equals)


def is_one(status: int, statuses: tuple[str, ...]) -> bool:
    """Whether it is one of the statuses and ranges."""
    return str(status) in statuses or f"{status // 100}XX" in statuses


def body_of(content: bytes) -> Any:
    """The body as JSON values; UNSET if it is not JSON."""
    try:
        return any_json(content)
    except (ValueError, RecursionError):
        return UNSET


def at_pointer(value: Any, pointer: str) -> Any:
    """The value that a JSON pointer leads to; UNSET for nowhere."""
    tokens = pointer.split("/")[1:]
    return at_path(value, (t.replace("~1", "/").replace("~0", "~") for t in tokens))
