"""What the readers of JSON and YAML share: limits, and how they say what is wrong."""

from __future__ import annotations

MAX_DEPTH = 200
MAX_NODES = 1_000_000
MAX_BYTES = 20 * 1024 * 1024


class Unreadable(Exception):
    """What is wrong with a text and where (line and column from 1). `more` are further ones of its kind."""

    def __init__(self, message: str, line: int, column: int, help: str | None = None, code: str = "syntax") -> None:
        super().__init__(message)
        self.message, self.line, self.column, self.help, self.code = message, line, column, help, code
        self.more: list[Unreadable] = []

    @classmethod
    def several(cls, problems: list[Unreadable]) -> Unreadable:
        """The first of some problems, carrying the others."""
        problems[0].more = problems[1:]
        return problems[0]


def line_column(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def duplicate(key: str, first: int, line: int, column: int) -> Unreadable:
    message = f"the key '{key}' stands twice in this map, first in line {first}"
    return Unreadable(message, line, column, "remove or rename one of them", "duplicate")


def too_deep(line: int, column: int) -> Unreadable:
    help = "documents this deep are not written by hand; check where it comes from"
    return Unreadable(f"nested deeper than {MAX_DEPTH} levels", line, column, help, "limit")


def too_many(line: int, column: int) -> Unreadable:
    help = "split the document, or write fewer aliases"
    return Unreadable(f"more than {MAX_NODES:,} values (aliases expanded)", line, column, help, "limit")
