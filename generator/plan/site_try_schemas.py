"""The JSON Schemas that the forms of a site check requests with: those that the mock server checks them with.

A schema that one operation needs stands in the file of its form; what several need stands once, in files that they
share. So the size of a site grows with its document and no faster.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.diagnostics import Failed
from generator.document import Document
from generator.ir import Json
from generator.json_schemas import Hidden, Translation

_SIZE = 48 * 1024  # characters of schemas in a shared file
_SHARED = -1  # owner of a schema that several operations need
_NONE: Hidden = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """A schema as JSON text, and the names of the schemas that it refers to."""

    text: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class File:
    """Schemas by name that stand in one file, and the numbers of shared files that they need."""

    schemas: tuple[tuple[str, str], ...]
    needs: tuple[int, ...]


class Schemas:
    """The schemas of a document's requests. To be told of every operation before it is asked for any."""

    def __init__(self, document: Document | None) -> None:
        self._document = document
        self._translation = Translation(document, lambda _: True) if document is not None else None
        self._names: dict[tuple[str, Hidden], str] = {}
        self._taken: set[str] = set()
        self._parts: dict[str, Part] = {}
        self._pending: list[tuple[str, str, Hidden]] = []
        self._owners: dict[str, int] = {}
        self._roots: list[tuple[Part | None, ...]] = []
        self._files: dict[str, int] = {}  # a shared schema -> the number of its file

    def add(self, places: Sequence[tuple[str, str]]) -> int:
        """An operation with the places of its schemas, each a pointer and what stands below it; gives its number."""
        owner = len(self._roots)
        self._roots.append(tuple(self._root(pointer, below) for pointer, below in places))
        for part in self._roots[owner]:
            self._own(part.refs if part is not None else (), owner)
        return owner

    def _root(self, pointer: str, below: str) -> Part | None:
        if self._document is None or not pointer:
            return None
        try:
            return self._part(self._document.follow(pointer) + below, _NONE)
        except (KeyError, Failed):
            return None

    def _part(self, location: str, hidden: Hidden) -> Part:
        assert self._translation is not None
        refs: dict[str, None] = {}

        def name(target: str, within: Hidden) -> str:
            found = self._name(target, within)
            refs[found] = None
            return found

        made = self._translation.part(location, hidden, name)
        return Part(json.dumps(made, ensure_ascii=False, separators=(",", ":")), tuple(refs))

    def _name(self, location: str, hidden: Hidden) -> str:
        known = self._names.get((location, hidden))
        if known is not None:
            return known
        wanted = location.rpartition("/")[2].replace("~1", "/").replace("~0", "~").lstrip("=") or "schema"
        name, count = wanted, 1
        while name in self._taken:
            count += 1
            name = f"{wanted}~{count}"
        self._taken.add(name)
        self._names[location, hidden] = name
        self._pending.append((name, location, hidden))
        return name

    def _own(self, names: Iterable[str], owner: int) -> None:
        """Says who needs schemas; each changes hands twice at most: it becomes someone's, then everyone's."""
        while self._pending:
            name, location, hidden = self._pending.pop()
            self._parts[name] = self._part(location, hidden)
        waiting = [(name, owner) for name in names]
        while waiting:
            name, whose = waiting.pop()
            before = self._owners.get(name)
            if before in (whose, _SHARED):
                continue
            self._owners[name] = now = whose if before is None else _SHARED
            waiting += [(ref, now) for ref in self._parts[name].refs]

    def shared(self) -> tuple[File, ...]:
        """The files that operations share."""
        groups: list[list[str]] = []
        size = _SIZE
        for name in sorted((n for n, owner in self._owners.items() if owner == _SHARED)):
            if size >= _SIZE:
                groups.append([])
                size = 0
            groups[-1].append(name)
            self._files[name] = len(groups)
            size += len(self._parts[name].text)
        return tuple(self._file([(n, self._parts[n]) for n in group], own) for own, group in enumerate(groups, 1))

    def of(self, owner: int) -> File:
        """The schemas of an operation: `=0`, `=1` ... are those of its places (the ones that there are)."""
        parts = [(f"={n}", part) for n, part in enumerate(self._roots[owner]) if part is not None]
        seen = {name for name, _ in parts}
        for _, part in parts:  # grows on the way
            for ref in part.refs:
                if ref not in seen and self._owners[ref] == owner:
                    seen.add(ref)
                    parts.append((ref, self._parts[ref]))
        return self._file(parts, 0)

    def _file(self, parts: Sequence[tuple[str, Part]], own: int) -> File:
        needs = {self._files[r] for _, part in parts for r in part.refs if r in self._files} - {own}
        return File(tuple((name, part.text) for name, part in parts), tuple(sorted(needs)))

    def has(self, owner: int, place: int) -> bool:
        """Whether there is a schema at one of an operation's places."""
        return self._roots[owner][place] is not None


def lines(file: File) -> Iterator[tuple[str, str]]:
    """A file's entries: schemas by name, `=needs` with the numbers of other files."""
    if file.needs:
        yield "=needs", json.dumps(file.needs)
    yield from file.schemas


def text(value: Json) -> str:
    """Data as the page reads it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
