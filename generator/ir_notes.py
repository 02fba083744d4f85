"""What a document says about its parts beside what they are: links, history, origin; places in responses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class Change:
    """An entry of an operation's change history, as its page tells it."""

    version: str
    text: str


@dataclass(frozen=True, slots=True)
class PageSource:
    """The documentation page (file name and line) that something was transcribed from."""

    page: str
    line: int


@dataclass(frozen=True, slots=True)
class ExternalDocs:
    url: str
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a response has a value: at a JSON pointer of its body, or in one of its headers."""

    pointer: str | None = None
    headers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What a response must be like: one of the statuses (none: any), and the value at the pointer one of `equals`.

    Statuses may be ranges (`5XX`). With a pointer and no values the value must be there, and not be null.
    """

    statuses: tuple[str, ...] = ()
    pointer: str | None = None
    equals: tuple[Json, ...] = ()
