"""The lists of fields on a page -> trees of fields.

A bullet page shows nesting by indentation, a flat page not at all: there the request example says which names there
are, and where each stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from generator.ir import Json
from generator.transcribe.dialect import Dialect
from generator.transcribe.lines import CELL, Line


@dataclass(slots=True)
class Field:
    """A field as the page lists it. `inferred` fields are not listed: an example shows them.

    `keyed` fields are maps: their children are those of each value (of each item of the values, if `"lists"`).
    """

    name: str
    type: str
    required: bool
    description: str | None
    line: int
    children: list[Field] = field(default_factory=list)
    inferred: bool = False
    example: str | None = None
    keyed: Literal["", "objects", "lists"] = ""
    page: str = ""  # the page that lists it, if it came from another one than the operation's

    def mark(self, page: str) -> None:
        """Note the page that it and its children came from."""
        self.page = page
        for child in self.children:
            child.mark(page)

    def child(self, name: str) -> Field | None:
        return next((c for c in self.children if c.name == name), None)


@dataclass(slots=True)
class Unread:
    """A line that should be a field and is none."""

    line: int
    text: str


def read_fields(
    lines: Sequence[Line], bullets: bool, shown: Json, dialect: Dialect
) -> tuple[list[Field], list[Unread]]:
    """The fields of a list. `shown` is an example value whose keys are the fields' names, or None."""
    unread: list[Unread] = []
    if bullets and any(line.text.lstrip().startswith("•") for line in lines):
        return _Bullets(lines, dialect, unread).below(shown, 0), unread
    return _flat(lines, shown, dialect, unread), unread


# ---- bullets


class _Bullets:
    def __init__(self, lines: Sequence[Line], dialect: Dialect, unread: list[Unread]) -> None:
        self._items = [line for line in lines if line.text.strip()]
        self._next = 0
        self._dialect = dialect
        self._unread = unread

    def below(self, shown: Json, indent: int) -> list[Field]:
        """The fields at this indentation and deeper, up to the first that stands further left."""
        out: list[Field] = []
        while self._next < len(self._items):
            line = self._items[self._next]
            found = re.match(r"(\s*)•\s*(.*)", line.text)
            if found is None:
                self._next += 1
                continue
            if len(found[1]) < indent:
                break
            self._next += 1
            made = _apart(found[2], line.number, self._dialect) or _cut(
                found[2], line.number, _keys(shown), self._dialect, glued_text=False
            )
            if made is None:
                self._unread.append(Unread(line.number, line.text.strip()))
                continue
            self._describe(made, len(found[1]))
            inside = _inside(shown, made.name)
            values = _values(inside)
            made.children = self.below(inside if values is None else values, len(found[1]) + 1)
            if isinstance(inside, dict) and inside and not any(made.child(name) for name in inside):
                made.keyed = "lists" if any(isinstance(v, list) for v in inside.values()) else "objects"
            out.append(made)
        return out

    def _describe(self, made: Field, indent: int) -> None:
        while self._next < len(self._items):
            text = self._items[self._next].text
            if "•" in text[: len(text) - len(text.lstrip()) + 1] or len(text) - len(text.lstrip()) <= indent:
                break
            _add_text(made, text.strip(), self._dialect)
            self._next += 1


def _apart(text: str, line: int, dialect: Dialect) -> Field | None:
    """The field of a line that keeps its parts apart; None if it does not."""
    if CELL not in text:
        return None
    name, kind, required, *more = text.split(CELL)
    made = Field(name, kind, bool(required), None, line)
    for part in more:
        _add_text(made, part, dialect)
    return made


def _add_text(made: Field, text: str, dialect: Dialect) -> None:
    """A description may have several lines; one of them may give an example."""
    label = next((label for label in dialect.labels["example"] if text.startswith(label)), None)
    if label is not None:
        made.example = text[len(label) :].strip()
    else:
        made.description = f"{made.description}\n{text}" if made.description else text


def _keys(shown: Json) -> list[str]:
    while isinstance(shown, list):
        shown = shown[0] if shown else None
    return list(shown) if isinstance(shown, dict) else []


def _inside(shown: Json, name: str) -> Json:
    while isinstance(shown, list):
        shown = shown[0] if shown else None
    return shown.get(name) if isinstance(shown, dict) else None


def is_map(shown: dict[str, Json]) -> bool:
    """Whether the keys of an example are no names of fields: identifiers, or with signs that no name has."""
    identified = all(re.fullmatch(r"[0-9a-f]{32}", key) for key in shown)
    return bool(shown) and (identified or any(not re.fullmatch(r"\w[\w.-]*", key) for key in shown))


def _values(shown: Json) -> Json:
    """The first value of a map; None if the example is none."""
    return next(iter(shown.values())) if isinstance(shown, dict) and is_map(shown) else None


# ---- flat


@dataclass(slots=True)
class _Expected:
    """A name that the example shows, with its place in it."""

    path: tuple[str, ...]
    used: bool = False


def _expected(shown: Json, path: tuple[str, ...] = ()) -> Iterator[_Expected]:
    if isinstance(shown, dict):
        for key, value in shown.items():
            yield _Expected((*path, key))
            yield from _expected(value, (*path, key))


def _flat(lines: Sequence[Line], shown: Json, dialect: Dialect, unread: list[Unread]) -> list[Field]:
    expected = list(_expected(shown))
    top: list[Field] = []
    placed: dict[tuple[str, ...], Field] = {}
    position = 0
    here: tuple[str, ...] = ()
    for line in lines:
        item = line.text.startswith(CELL)
        text = line.text.strip().removeprefix(CELL)
        if not text:
            continue
        order = [*range(position, len(expected)), *range(position)]
        apart = _apart(text, line.number, dialect)
        found = next((i for i in order if not expected[i].used and _begins(text, expected[i].path[-1], dialect)), None)
        names = [] if found is None else [expected[found].path[-1]]
        made = apart or _cut(text, line.number, names, dialect, glued_text=True)
        if made is None:
            here = () if item else here  # what follows it is not said of the field before
            last = placed.get(here)
            if last is None:
                unread.append(Unread(line.number, text))
            else:
                _add_text(last, text, dialect)
            continue
        path: tuple[str, ...] = (*here[:-1], made.name)
        if found is not None:
            expected[found].used, position, path = True, found + 1, expected[found].path
        parent = placed.get(path[:-1])
        (parent.children if parent else top).append(made)
        placed[path] = made
        here = path
    return top


def _begins(text: str, name: str, dialect: Dialect) -> bool:
    rest = text[len(name) :]
    return bool(name) and text.startswith(name) and (rest[:1] == CELL or _type_at(rest, dialect) is not None)


def _type_at(text: str, dialect: Dialect) -> str | None:
    """The type name that a text begins with, the longest first; class names end in one of the dialect's suffixes."""
    known = max((t for t in dialect.types if text.startswith(t)), key=len, default=None)
    if known is not None:
        return known
    suffixes = "|".join(map(re.escape, dialect.class_suffixes))
    found = re.match(rf"[A-Z][A-Za-z0-9]*?(?:{suffixes})(?![a-z])", text) if suffixes else None
    return found[0] if found else None


def _cut(text: str, line: int, names: Sequence[str], dialect: Dialect, glued_text: bool) -> Field | None:
    """`nameTypeRequired` (then the description, on flat pages) -> a field. `names` are known names."""
    for name in sorted((n for n in names if n and text.startswith(n)), key=len, reverse=True):
        made = _rest(name, text[len(name) :], line, dialect, glued_text)
        if made is not None:
            return made
    longest = re.match(r"[A-Za-z_][\w.-]*", text)
    cuts = (
        _rest(text[:end], text[end:], line, dialect, glued_text)
        for end in range(1, longest.end() + 1 if longest else 1)
    )
    likely = [made for made in cuts if made is not None and _likely(made, text, dialect, glued_text)]
    return min(likely, key=lambda made: _surprise(made, dialect), default=None)


def _surprise(made: Field, dialect: Dialect) -> int:
    """How odd a cut is: `errorCode` `ErrorCode` is less so than `error` `CodeErrorCode`."""
    if made.type in dialect.types:
        return 0
    return 1 if made.type.lower().endswith(made.name.lower()) else 2


def _likely(made: Field, text: str, dialect: Dialect, glued_text: bool) -> bool:
    """Whether a guessed cut is good: `ipInLonglong` is not `ipIn` `Long` `long`."""
    if not glued_text:
        return True
    rest = text[len(made.name) + len(made.type) :]
    return not rest or not rest[0].islower()


def _rest(name: str, rest: str, line: int, dialect: Dialect, glued_text: bool) -> Field | None:
    if glued_text:
        kind = _type_at(rest, dialect)
        if kind is None:
            return None
        rest = rest[len(kind) :]
        label = next((r for r in dialect.labels["required"] if rest.startswith(r)), None)
        described = rest[len(label) :].strip() if label else rest.strip()
        return Field(name, kind, label is not None, described or None, line)
    label = next((r for r in dialect.labels["required"] if rest.endswith(r)), None)
    kind = rest[: -len(label)] if label else rest
    if kind in dialect.types or _is_class(name, kind, dialect):
        return Field(name, kind, label is not None, None, line)
    return None


def _is_class(name: str, kind: str, dialect: Dialect) -> bool:
    if not re.fullmatch(r"[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*", kind):
        return False
    return kind.lower().endswith(name.lower()) or kind.endswith(dialect.class_suffixes or ("\0",))
