"""One self-contained document out of many files: what other files hold becomes a component.

Every reference of it is a plain pointer (`#/…`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote

from generator.diagnostics import Failed, report
from generator.document import Document
from generator.ir import Json
from generator.refs import REF_CYCLE, Reference, escape, references, tokens

# Where each kind of part goes; what has no place is put where the reference stands.
_PLACES_20 = {"schemas": ("definitions",), "parameters": ("parameters",), "responses": ("responses",)}
_NO_COMPONENT = frozenset({"operations", "pathItems", "maps"})  # of these OpenAPI 3.0 has none
INLINED = frozenset({"operations", "maps"})  # where OpenAPI has no reference at all
_SAFE = "/~!$&'()*+,;=:@-._"  # what a fragment may hold as it is


@dataclass(frozen=True, slots=True)
class Bundle:
    """`origins` maps the pointer of each component that was made to the location it was made of.

    `targets` maps each holder of a reference to where it leads, if all is as it was.
    """

    data: dict[str, Json]
    origins: dict[str, str]
    targets: dict[str, str] | None = None


def bundle(document: Document) -> dict[str, Json]:
    """The document with everything in one file. Only for a document whose references are sound."""
    return bundled(document).data


def bundled(document: Document) -> Bundle:
    """The document in one file, and where its new components come from."""
    outside, odd, targets = _outside(document)
    if not outside and not odd:
        return Bundle(document.root, {}, targets)
    taken: set[tuple[str, ...]] = set()
    names = {location: _name(document.root, location, kind, taken) for location, kind in sorted(outside.items())}
    root = _Copy(document, names).value(document.root, "#")
    origins: dict[str, str] = {}
    for location, path in names.items():
        if path:
            here = root
            for key in path[:-1]:
                here = here.setdefault(key, {})
            here[path[-1]] = _Copy(document, names).value(document.get(location), location, outside[location])
            origins[_pointer(path)] = location
    return Bundle(root, origins)


def _outside(document: Document) -> tuple[dict[str, str], bool, dict[str, str]]:
    """Locations in other files that are referred to, with the components section each belongs to.

    And whether there are references within the document that are no plain pointers, and where each reference leads.
    """
    found: dict[str, str] = {}
    targets: dict[str, str] = {}
    odd = document.embedded
    pending: list[tuple[Json, str, str]] = [(document.root, "#", "schemas")]
    while pending:
        data, at, kind = pending.pop()
        for reference in document.references() if at == "#" else references(data, at, kind):
            location = document.resolve(str(reference.ref), reference.at)
            if reference.key == "$ref":
                targets[reference.at] = location
            if location.startswith("#"):
                odd = odd or location != unquote(str(reference.ref)) or reference.kind in INLINED
            elif location not in found:
                found[location] = reference.kind
                pending.append((document.get(location), location, reference.kind))
    return found, odd, targets


def _place(root: dict[str, Json], kind: str) -> tuple[str, ...]:
    """The keys of the map that holds a kind of part; empty if there is none."""
    if "openapi" not in root:
        return _PLACES_20.get(kind, ())
    return () if kind in _NO_COMPONENT else ("components", kind)


def _pointer(path: Iterable[str]) -> str:
    return "".join(f"/{escape(key)}" for key in path)


def _name(root: dict[str, Json], location: str, kind: str, taken: set[tuple[str, ...]]) -> tuple[str, ...]:
    """The keys to a free place: named by the last part of the pointer, else by the file. Empty if it has no place."""
    place = _place(root, kind)
    if not place:
        return ()
    here: Any = root
    for key in place:
        here = here.get(key, {}) if isinstance(here, dict) else {}
    file, _, pointer = location.partition("#")
    parts = tokens(pointer)
    base = parts[-1] if parts and not parts[-1].isdigit() else file.rpartition("/")[2].partition(".")[0]
    base = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "_" for c in base) or "part"
    name, number = base, 2
    while name in here or (*place, name) in taken:
        name, number = f"{base}_{number}", number + 1
    taken.add((*place, name))
    return (*place, name)


class _Copy:
    """Copies parts of the document with references rewritten."""

    def __init__(self, document: Document, names: dict[str, tuple[str, ...]]) -> None:
        self._document = document
        self._names = names
        self._inside: set[str] = set()

    def value(self, data: Any, at: str, kind: str = "schemas") -> Any:
        """A copy of the object at a location."""
        holders: dict[str, Reference] = {r.at: r for r in references(data, at, kind)}
        return self._copied(data, at, holders)

    def _copied(self, data: Any, at: str, holders: dict[str, Reference]) -> Any:
        if isinstance(data, dict):
            out = {key: self._copied(item, f"{at}/{escape(key)}", holders) for key, item in data.items()}
            if self._document.has_id(at):  # in a part with an $id, a plain pointer would begin there
                out["x-id"] = out.pop("$id")
            return self._rewritten(out, holders[at]) if at in holders else out
        if isinstance(data, list):
            return [self._copied(item, f"{at}/{i}", holders) for i, item in enumerate(data)]
        return data

    def _rewritten(self, out: dict[str, Json], reference: Reference) -> dict[str, Json]:
        location = self._document.resolve(str(reference.ref), reference.at)
        path = self._names.get(location)
        if path == () or reference.kind in INLINED:
            return self._inlined(out, location, reference)
        if path:
            return {**out, reference.key: f"#{_pointer(path)}"}
        is_plain = location == unquote(str(reference.ref)) and reference.at.startswith("#")
        return out if is_plain else {**out, reference.key: f"#{quote(location[1:], safe=_SAFE)}"}

    def _inlined(self, out: dict[str, Json], location: str, reference: Reference) -> dict[str, Json]:
        if location in self._inside:
            message = f"what stands at '{location}' holds itself"
            help = "let one of the references lead to a component"
            raise Failed(report(REF_CYCLE, message, pointer=f"{reference.at}/$ref", help=help))
        self._inside.add(location)
        there = self.value(self._document.get(location), location, reference.kind)
        self._inside.discard(location)
        return {**there, **{key: item for key, item in out.items() if key != reference.key}}
