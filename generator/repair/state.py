"""What the repairs share: the version they read by, what was found, and from where things were moved."""

from __future__ import annotations

from typing import Any

from generator.diagnostics import Code, Diagnostic, report

Object = dict[str, Any]


class State:
    """`moved` maps new pointers to old ones; `ids` are the operationIds seen so far; `newer`: read it as 3.2."""

    def __init__(self, family: str) -> None:
        self.family = family
        self.schemas_are_open = family in ("3.1", "3.2")
        self.found: list[Diagnostic] = []
        self.moved: dict[str, str] = {}
        self.ids: set[str] = set()
        self.newer = False

    def say(self, code: Code, message: str, at: str, help: str | None = None) -> None:
        """A repair. `at` is the pointer of what was repaired."""
        self.found.append(report(code, message, pointer=f"#{at}", help=help))
