"""What a document says about its parts beside what they are: links, history, origin; places in responses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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


# What conditions can ask, in the order in which they are told. The last two have no value.
OPERATORS = ("eq", "ne", "gt", "ge", "lt", "le", "in", "not_in", "like", "not_like", "is_null", "not_null")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """How the conditions that a query parameter takes are written: a field's name, an operator, a value.

    `operators` leads from those of OPERATORS that there are to how they are spelled. `separator` stands between the
    values of `in` and `not_in`.
    """

    operators: Mapping[str, str] = field(hash=False)
    separator: str = ","


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorBody:
    """Where the body of an error says what is wrong: JSON pointers to the API's own code, a message and details."""

    code: str | None = None
    message: str | None = None
    details: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """Error statuses and ranges of them (`5XX`) after which a call may be tried again, and whether it may without a
    response. Which methods may be is another question.
    """

    statuses: tuple[str, ...]
    connections: bool = True
