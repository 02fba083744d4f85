"""A page saved from a browser -> the lines that its text would have, with the line numbers of the HTML file.

Fields, which a text page prints as `nameTypeRequired`, keep their parts: `name CELL type CELL required CELL text…`. An
item of a list whose parts are not told apart is `CELL text`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from generator.diagnostics import Failed, Position, report
from generator.source import ENCODING, decode
from generator.transcribe.address import name_in
from generator.transcribe.dialect import Dialect
from generator.transcribe.html_blocks import Block, blocks
from generator.transcribe.lines import CELL, Line

MAX_LEVEL = 40  # fields that stand deeper are taken to stand here
_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.I)
# The names that browsers know, and what they take them for.
_CODECS = re.compile(r"windows-125\d|iso-8859-\d\d?|gbk|gb18030|big5|euc-(?:jp|kr)|shift_jis|koi8-[ru]")
_TAKEN_FOR = {"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "windows-1252", "us-ascii": "windows-1252"}
_HEADINGS = (
    *("skip", "availability", "try", "inputs", "path", "query", "body", "none", "responses", "success", "error"),
    *("endpoint", "operation", "permalink", "request_example", "response_example"),
    *("history", "no_history", "all_history"),
)
_SECTIONS = ("inputs", "responses", "endpoint", "operation", "request_example", "response_example", "history")
_ITEMS = ("li", "tr", "dt")
_NAME = re.compile(r"[\w$][\w.$\[\]-]*")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*")
_LONG_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*[A-Z][A-Za-z0-9]*")
# Which words are taken for classes that the dialect does not list, the more doubt there is the fewer.
_Classes = Literal["any", "alike", "long", "none"]
_VERSION = re.compile(r"v?\d+(\.\d+)*")


def is_html(name: str, data: bytes) -> bool:
    """Whether a page is HTML: by its file's name, or by how it begins."""
    if name.lower().endswith((".html", ".htm", ".xhtml")):
        return True
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    while start.startswith((b"<!--", b"<?xml")):
        start = start.partition(b">")[2].lstrip()
    return start.startswith((b"<!doctype html", b"<html", b"<head", b"<body"))


def html_lines(name: str, data: bytes, dialect: Dialect) -> tuple[list[Line], str | None]:
    """The lines of an HTML page, and its address if it tells. Raises Failed if its characters cannot be read."""
    found = blocks(_text(name, data))
    made = _Lines(dialect)
    for block in _divided(found.blocks, dialect):
        made.add(block)
    made.end_group()
    told = (found.addresses.get(place, "") for place in ("saved", "canonical", "og:url"))
    return made.out, next((a for a in told if name_in(a)), None)


def _text(name: str, data: bytes) -> str:
    """The text in the character set that the page declares."""
    declared = _CHARSET.search(data[:4096])
    charset = declared[1].decode("ascii", "replace").lower() if declared else "utf-8"
    charset = _TAKEN_FOR.get(charset, charset)
    if _CODECS.fullmatch(charset):
        try:
            data = data.decode(charset).encode()
        except (LookupError, UnicodeDecodeError) as error:
            help = "save the page again, as UTF-8"
            message = f"'{name}' declares to be {charset} and is not: {error}"
            raise Failed(report(ENCODING, message, position=Position(name, 1), help=help)) from error
    return decode(name, data).replace("\r\n", "\n").replace("\r", "\n")


def _divided(found: list[Block], dialect: Dialect) -> Iterator[Block]:
    """The blocks; a heading that begins with a label and goes on (`Responses`, `200`) is two."""
    for block in found:
        parts = _parts(block)
        if len(parts) > 1 and block.kind != "pre" and dialect.is_label(parts[0], *_HEADINGS):
            yield replace(block, cells=[parts[:1]])
            yield replace(block, kind="", cells=[parts[1:]])
        else:
            yield block


# ---- fields


@dataclass(slots=True)
class _Row:
    """A field, or an item that may be one: `parts` are name, type and mark, None if its text is not in parts."""

    line: int
    depth: int
    parts: list[str] | None
    text: str
    more: list[tuple[int, str]] = field(default_factory=list)


class _Parts:
    """What a field's elements are, found one after the other."""

    def __init__(self, name: str, classes: _Classes, dialect: Dialect) -> None:
        self.name, self.kind, self.required = name, "", False
        self._classes = classes
        self._dialect = dialect

    def takes(self, text: str) -> bool:
        """Whether a text is the field's type or mark."""
        if text in ("", "*") or self._dialect.is_label(text, "required"):
            self.required = self.required or text != ""
            return True
        if self.kind:
            return False
        label = next((r for r in self._dialect.labels["required"] if text.endswith(r)), "")
        kind = text.removesuffix(label).strip()
        if not _is_kind(self.name, kind, self._classes, self._dialect):
            return False
        self.kind, self.required = kind, self.required or bool(label)
        return True


def _is_kind(name: str, kind: str, classes: _Classes, dialect: Dialect) -> bool:
    """Whether a word is the type of a field: one that the dialect lists, or a class."""
    if kind in dialect.types or classes == "none":
        return kind in dialect.types
    if classes == "any":
        return bool(_CLASS.fullmatch(kind))
    alike = kind.lower().endswith(name.lower()) or kind.endswith(dialect.class_suffixes or ("\0",))
    return alike and bool((_LONG_CLASS if classes == "long" else _CLASS).fullmatch(kind))


def _row(block: Block, dialect: Dialect) -> _Row | None:
    """The field that a block tells: name, type and what follows, in elements of their own."""
    classes: _Classes = "any" if block.kind in _ITEMS else "alike"
    first = [part for part in block.cells[0] if part.strip()]
    rest = block.cells[0][block.cells[0].index(first[0]) + 1 :]
    if classes == "any" and len(block.cells) == len(first) == 1:  # no more than spaces tell where its parts end
        first, classes = first[0].split(maxsplit=2), "long"
        rest = first[1:]
    elif any("".join(cell).strip() in dialect.types for cell in block.cells[1:]):
        classes = "none"
    name = first[0].strip()
    if block.kind in ("pre", "head", "crumb") or not _NAME.fullmatch(name):
        return None
    parts = _Parts(name, classes, dialect)
    texts = []
    for cell in [rest, *block.cells[1:]]:
        at = 0
        while at < len(cell) and parts.takes(cell[at].strip()):
            at += 1
        text = re.sub(" +", " ", "".join(cell[at:]).strip())
        if len(block.cells) > 1 and dialect.is_label(text, "needed", "optional"):
            parts.required = parts.required or dialect.is_label(text, "needed")
        elif text:
            texts.append((block.line, text))
    if not parts.kind:
        return None
    return _Row(block.line, block.depth, [name, parts.kind, "1" if parts.required else ""], "", texts)


# ---- lines


class _Lines:
    """Blocks -> lines, section by section."""

    def __init__(self, dialect: Dialect) -> None:
        self.out: list[Line] = []
        self._dialect = dialect
        self._section = ""
        self._listing = False  # whether fields are expected
        self._rows: list[_Row] = []
        self._before: Block | None = None  # the last block, if it may be the name of a field

    def add(self, block: Block) -> None:
        before, self._before = self._before, None
        text = block.text
        if self._dialect.is_label(text, *_HEADINGS):
            self.end_group()
            name = next((n for n in _SECTIONS if self._dialect.is_label(text, n)), None)
            self._section = name or self._section
            self._listing = name == "responses" or self._dialect.is_label(text, "path", "query", "body")
            self.out.append(Line(block.line, text))
        elif self._section in ("inputs", "responses") and block.kind != "pre":
            self._field(block, before)
        elif block.kind == "pre":
            self._plain(block)
        elif block.kind not in ("button", "head"):
            self._text(block, before)

    def _text(self, block: Block, before: Block | None) -> None:
        if self._section == "history" and before is not None:  # a version, and what came with it
            self.out[-1] = Line(before.line, f"{before.text} {' '.join(_parts(block))}")
            return
        spaced = self._section == "history"
        self.out.append(Line(block.line, " ".join(_parts(block)) if spaced else block.text, block.kind == "h1"))
        if spaced and _VERSION.fullmatch(block.text):
            self._before = block

    def _plain(self, block: Block) -> None:
        lines = block.text.split("\n")
        if self._rows:
            self._rows[-1].more += [(block.line + n, text.strip()) for n, text in enumerate(lines) if text.strip()]
        else:
            self.out += [Line(block.line + n, text) for n, text in enumerate(lines)]

    def _field(self, block: Block, before: Block | None) -> None:
        text = block.text
        if (row := _row(block, self._dialect)) is not None:
            self._rows.append(row)
        elif before is not None and _is_kind(before.text, text, "alike", self._dialect):
            self._take_back()
            self._rows.append(_Row(before.line, before.depth, [before.text, text, ""], ""))
        elif self._rows and self._rows[-1].parts and not self._rows[-1].more and self._is_mark(text):
            self._rows[-1].parts[2] = "1"
        elif block.kind in ("button", "head"):
            return
        elif block.kind in _ITEMS:
            self._rows.append(_Row(block.line, block.depth, None, text))
        elif self._rows:
            self._rows[-1].more.append((block.line, text))
        else:
            self.out.append(Line(block.line, text))
        if row is None and _NAME.fullmatch(text) and not _is_kind("\0", text, "alike", self._dialect):
            self._before = block

    def _is_mark(self, text: str) -> bool:
        return text == "*" or self._dialect.is_label(text, "required")

    def _is_glued(self, text: str) -> bool:
        """Whether a text is name, type and mark glued together, and no more."""
        label = next((r for r in self._dialect.labels["required"] if text.endswith(r)), "")
        return text.removesuffix(label).endswith((*self._dialect.types, *self._dialect.class_suffixes))

    def _take_back(self) -> None:
        """Take away the line that turned out to be the name of a field."""
        if not self._rows:
            self.out.pop()
        elif self._rows[-1].more:
            self._rows[-1].more.pop()
        else:
            self._rows.pop()

    def end_group(self) -> None:
        """Write the fields. What stands deeper is indented; where all stand alike, examples say what is in what."""
        rows, self._rows = self._rows, []
        nested = self._section == "responses" or len({row.depth for row in rows}) > 1
        nested = nested or any(row.parts is None and row.more and self._is_glued(row.text) for row in rows)
        above: list[int] = []
        for row in rows:
            while above and above[-1] >= row.depth:
                above.pop()
            indent = "  " * (min(len(above), MAX_LEVEL) + 1) if nested else ""
            above.append(row.depth)
            lead = f"{indent}• " if nested else ""
            if not self._listing:
                self.out.append(Line(row.line, " ".join(row.parts or [row.text])))
            elif row.parts is not None:
                self.out.append(Line(row.line, lead + CELL.join([*row.parts, *(text for _, text in row.more)])))
            else:
                self.out.append(Line(row.line, (lead or CELL) + row.text))
                self.out += [Line(number, f"{indent}    {text}" if nested else text) for number, text in row.more]


def _parts(block: Block) -> list[str]:
    """The texts of a block's elements."""
    return [part.strip() for cell in block.cells for part in cell if part.strip()]
