"""Text of a document -> plain data, and where each value stands.

Data is read without positions, which makes reading several times as fast; the few positions that diagnostics need are
found by a second walk over the text, all of them at once.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator import strict_json, yaml12
from generator.diagnostics import Diagnostic, Failed, Position, Severity, declare, report
from generator.ir import Json
from generator.reading import MAX_BYTES, Unreadable, line_column

ENCODING = declare("wrong-encoding", Severity.ERROR, "a file is not UTF-8 text")
SYNTAX = declare("syntax-error", Severity.ERROR, "a file is neither YAML 1.2 nor JSON")
DUPLICATE_KEY = declare("duplicate-key", Severity.ERROR, "a key stands twice in one map")
LIMIT = declare("limit-exceeded", Severity.ERROR, "a file is nested too deeply or expands to too many values")


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read. `data` may share parts (YAML aliases): do not change it in place."""

    name: str
    data: Json
    text: str
    is_json: bool

    def positions(self, pointers: Iterable[str]) -> dict[str, Position]:
        """Positions of JSON pointers (`/info/title`): of the key, of the item in an array.

        A pointer that leads nowhere has the position of the last value on its way.
        """
        from generator.positions import in_json, in_yaml

        wanted = {p: tuple(t.replace("~1", "/").replace("~0", "~") for t in p.split("/")[1:]) for p in pointers}
        find = in_json if self.is_json else in_yaml
        places = find(self.text, set(wanted.values()))
        lines = self.text.splitlines() if "\r" in self.text else self.text.split("\n")
        return {p: self._place(*places[path], lines) for p, path in wanted.items() if path in places}

    def _place(self, line: int, column: int, lines: list[str]) -> Position:
        return Position(self.name, line, column, lines[line - 1] if line <= len(lines) else None)


_CODES = {"syntax": SYNTAX, "duplicate": DUPLICATE_KEY, "limit": LIMIT}


def read(name: str, content: bytes) -> Source:
    """The data of a YAML or JSON file. `name` is what diagnostics call it. Raises Failed."""
    if len(content) > MAX_BYTES:
        help = "split the document"
        raise Failed(
            report(LIMIT, f"'{name}' is larger than {MAX_BYTES >> 20} MB", position=Position(name, 1), help=help)
        )
    text = decode(name, content)
    try:
        if name.lower().endswith(".json"):
            return Source(name, strict_json.load(text), text, True)
        return _json_or_yaml(name, text)
    except Unreadable as problem:
        raise Failed(*(_told(name, text, p) for p in [problem, *problem.more])) from problem


def _json_or_yaml(name: str, text: str) -> Source:
    if text.lstrip()[:1] in ("{", "["):
        try:
            return Source(name, strict_json.load(text), text, True)
        except Unreadable as problem:
            if problem.code != "syntax":
                raise
    return Source(name, yaml12.load(text), text, False)


def _told(name: str, text: str, problem: Unreadable) -> Diagnostic:
    lines = re.split(r"\r\n|\r|\n", text)
    line = lines[problem.line - 1] if problem.line <= len(lines) else None
    position = Position(name, problem.line, problem.column, line)
    return report(_CODES[problem.code], problem.message, position=position, help=problem.help)


# ---- characters


def decode(name: str, content: bytes) -> str:
    """The text of a UTF-8 file, without byte order mark. Raises Failed with the place of the first wrong byte."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and b"\0" in content[:8]:
        raise Failed(_wrong(name, "it is UTF-16", 1, 1, None))
    try:
        text = content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace")
        line, column = line_column(before, len(before))
        message = f"byte {content[error.start]:#04x} is not UTF-8"
        start = content.rfind(b"\n", 0, error.start) + 1
        shown = content[start:].partition(b"\n")[0].decode("utf-8", "replace")
        raise Failed(_wrong(name, message, line, column, shown)) from error
    bad = re.search("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]", text)
    if bad:
        line, column = line_column(text, bad.start())
        raise Failed(_wrong(name, f"there is a control character (U+{ord(bad[0]):04X})", line, column, None))
    return text


def _wrong(name: str, message: str, line: int, column: int, shown: str | None) -> Diagnostic:
    place = Position(name, line, column, shown)
    return report(ENCODING, f"'{name}' is not UTF-8 text: {message}", position=place, help="save the file as UTF-8")
