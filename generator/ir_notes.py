"""What a document says about its parts beside what they are: links, history, origin."""

from __future__ import annotations

from dataclasses import dataclass


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
