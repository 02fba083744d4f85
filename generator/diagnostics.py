"""What is told to the user: codes, severities, positions and how they are printed.

A stage collects diagnostics and goes on; `Failed` abandons a stage that cannot. Positions are not looked up here:
a diagnostic names a pointer, and whoever prints it asks the sources for all pointers at once.
"""

from __future__ import annotations

import enum
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace


class Severity(enum.Enum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of diagnostic. Declared once, beside the code that reports it."""

    name: str
    severity: Severity
    meaning: str


_CODES: dict[str, Code] = {}


def declare(name: str, severity: Severity, meaning: str) -> Code:
    """Register a code; `name` is kebab-case. Raises ValueError if it is declared twice."""
    if name in _CODES:
        raise ValueError(f"diagnostic code declared twice: {name}")
    _CODES[name] = Code(name, severity, meaning)
    return _CODES[name]


def declared() -> Mapping[str, Code]:
    """All codes of the modules imported so far."""
    return _CODES


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a text file. Line and column count from 1, columns in characters."""

    file: str
    line: int
    column: int = 1
    text: str | None = None  # the line itself, for the excerpt


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `pointer` is `#/json/pointer` in the main document or `part.yaml#/json/pointer` in another."""

    code: str
    severity: Severity
    message: str
    pointer: str | None = None
    position: Position | None = None
    page: Position | None = None
    help: str | None = None


class Failed(Exception):
    """A stage could not give a result; `diagnostics` say why. `usage` marks exit code 2 (environment or usage)."""

    def __init__(self, *diagnostics: Diagnostic, usage: bool = False) -> None:
        super().__init__("; ".join(d.message for d in diagnostics))
        self.diagnostics = diagnostics
        self.usage = usage


def report(
    code: Code,
    message: str,
    *,
    pointer: str | None = None,
    position: Position | None = None,
    page: Position | None = None,
    help: str | None = None,
) -> Diagnostic:
    """A diagnostic with the severity that its code declares."""
    return Diagnostic(code.name, code.severity, message, pointer, position, page, help)


class Diagnostics:
    """Collects what the stages report, in order, each finding once."""

    def __init__(self) -> None:
        self._seen: dict[Diagnostic, None] = {}

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._seen)

    def __len__(self) -> int:
        return len(self._seen)

    def extend(self, found: Iterable[Diagnostic]) -> None:
        for diagnostic in found:
            self._seen[diagnostic] = None

    def add(
        self,
        code: Code,
        message: str,
        *,
        pointer: str | None = None,
        position: Position | None = None,
        page: Position | None = None,
        help: str | None = None,
    ) -> None:
        self.extend([report(code, message, pointer=pointer, position=position, page=page, help=help)])

    @property
    def failed(self) -> bool:
        return any(d.severity is Severity.ERROR for d in self._seen)

    def located(self, locate: Callable[[list[str]], Mapping[str, Position]]) -> list[Diagnostic]:
        """The findings with positions for their pointers; `locate` is asked once, for all of them."""
        wanted = sorted({d.pointer for d in self if d.pointer is not None and d.position is None})
        found = locate(wanted) if wanted else {}
        return [replace(d, position=found.get(d.pointer)) if d.pointer and d.position is None else d for d in self]


def strict(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The same findings with warnings as errors (`--strict`)."""
    return [replace(d, severity=Severity.ERROR) if d.severity is Severity.WARNING else d for d in found]


def _visible(text: str) -> str:
    """Control and bidirectional characters spelled out: a document must not steer the terminal."""
    return "".join(c if c.isprintable() else "\\n" if c == "\n" else f"\\u{ord(c):04x}" for c in text.expandtabs(1))


def _text(d: Diagnostic) -> list[str]:
    place = ""
    if d.position:
        place = f"{_visible(d.position.file)}:{d.position.line}:{d.position.column}: "
    lines = [f"{place}{d.severity.value}[{d.code}]: {_visible(d.message)}"]
    page = f"  ({_visible(d.page.file)}:{d.page.line})" if d.page else ""
    at = f"at {_visible(d.pointer)}{page}" if d.pointer else page.strip()
    if d.position and d.position.text is not None:
        start = max(0, d.position.column - 61)
        source = _visible(d.position.text[start : start + 120])
        caret = " " * len(_visible(d.position.text[start : d.position.column - 1]))
        number = str(d.position.line).rjust(5)
        lines += [f"{number} | {source}", f"      | {caret}^ {at}".rstrip()]
    elif at:
        lines.append(f"      {at}")
    if d.help:
        lines.append(f"      help: {_visible(d.help)}")
    return lines


def _as_json(d: Diagnostic) -> dict[str, object]:
    def where(p: Position | None) -> dict[str, object] | None:
        return None if p is None else {"file": p.file, "line": p.line, "column": p.column}

    return {
        "code": d.code,
        "severity": d.severity.value,
        "message": d.message,
        "pointer": d.pointer,
        "position": where(d.position),
        "page": where(d.page),
        "help": d.help,
    }


def _github(d: Diagnostic) -> str:
    def escape(text: str, more: str = "") -> str:
        text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        for c in more:
            text = text.replace(c, f"%{ord(c):02X}")
        return text

    kind = {"error": "error", "warning": "warning", "note": "notice"}[d.severity.value]
    fields = [f"title={escape(d.code, ':,')}"]
    if d.position:
        fields = [
            f"file={escape(d.position.file, ':,')}",
            f"line={d.position.line}",
            f"col={d.position.column}",
            *fields,
        ]
    at = f" at {d.pointer}" if d.pointer else ""
    help_text = f" ({d.help})" if d.help else ""
    return f"::{kind} {','.join(fields)}::{escape(d.message + at + help_text)}"


def render(found: Iterable[Diagnostic], form: str) -> str:
    """The findings as text. `form` is text, json or github. Ends with a newline unless empty."""
    if form == "json":
        return json.dumps([_as_json(d) for d in found], indent=2, ensure_ascii=False) + "\n"
    if form == "github":
        return "".join(_github(d) + "\n" for d in found)
    return "".join(line + "\n" for d in found for line in _text(d))
