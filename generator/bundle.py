"""One self-contained document out of many files: what other files hold becomes a component."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.document import Document
from generator.ir import Json
from generator.refs import Reference, escape, references, tokens

_INLINED = frozenset({"operations", "pathItems"})  # OpenAPI 3.0 has no components for them


@dataclass(frozen=True, slots=True)
class Bundle:
    """`origins` maps the pointer of each component that was made to the location it was made of."""

    data: dict[str, Json]
    origins: dict[str, str]


def bundle(document: Document) -> dict[str, Json]:
    """The document with everything in one file. Only for a document whose references are sound."""
    return bundled(document).data


def bundled(document: Document) -> Bundle:
    """The document in one file, and where its new components come from."""
    outside = _outside(document)
    if not outside:
        return Bundle(document.root, {})
    taken = _component_names(document.root)
    names = {location: _name(location, kind, taken) for location, kind in sorted(outside.items())}
    root = _Copy(document, names).value(document.root, "#")
    components = root.setdefault("components", {})
    origins: dict[str, str] = {}
    for location, (section, name) in names.items():
        if section in _INLINED:
            continue
        part = _Copy(document, names).value(document.get(location), location)
        components.setdefault(section, {})[name] = part
        origins[f"/components/{section}/{escape(name)}"] = location
    return Bundle(root, origins)


def _outside(document: Document) -> dict[str, str]:
    """Locations in other files that are referred to, with the components section each belongs to."""
    found: dict[str, str] = {}
    pending: list[tuple[Json, str, str]] = [(document.root, "#", "schemas")]
    while pending:
        data, at, kind = pending.pop()
        for reference in references(data, at, kind):
            location = document.resolve(str(reference.ref), reference.at)
            if not location.startswith("#") and location not in found:
                found[location] = reference.kind
                pending.append((document.get(location), location, reference.kind))
    return found


def _component_names(root: dict[str, Json]) -> set[tuple[str, str]]:
    components = root.get("components")
    sections: Iterable[tuple[str, Any]] = components.items() if isinstance(components, dict) else ()
    return {(section, name) for section, named in sections if isinstance(named, dict) for name in named}


def _name(location: str, kind: str, taken: set[tuple[str, str]]) -> tuple[str, str]:
    """A free component name: the last part of the pointer, else the file's name."""
    file, _, pointer = location.partition("#")
    parts = tokens(pointer)
    base = parts[-1] if parts and not parts[-1].isdigit() else file.rpartition("/")[2].partition(".")[0]
    base = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "_" for c in base) or "part"
    name, number = base, 2
    while (kind, name) in taken:
        name, number = f"{base}_{number}", number + 1
    taken.add((kind, name))
    return kind, name


class _Copy:
    """Copies parts of the document with references rewritten."""

    def __init__(self, document: Document, names: dict[str, tuple[str, str]]) -> None:
        self._document = document
        self._names = names

    def value(self, data: Any, at: str, kind: str = "schemas") -> Any:
        """A copy of the object at a location."""
        holders: dict[str, Reference] = {r.at: r for r in references(data, at, kind)}
        return self._copied(data, at, holders)

    def _copied(self, data: Any, at: str, holders: dict[str, Reference]) -> Any:
        if isinstance(data, dict):
            out = {key: self._copied(item, f"{at}/{escape(key)}", holders) for key, item in data.items()}
            return self._rewritten(out, holders[at]) if at in holders else out
        if isinstance(data, list):
            return [self._copied(item, f"{at}/{i}", holders) for i, item in enumerate(data)]
        return data

    def _rewritten(self, out: dict[str, Json], reference: Reference) -> dict[str, Json]:
        location = self._document.resolve(str(reference.ref), reference.at)
        if location.startswith("#"):
            return {**out, "$ref": location} if not reference.at.startswith("#") else out
        section, name = self._names[location]
        if section in _INLINED:
            beside = {key: item for key, item in out.items() if key != "$ref"}
            return {**self.value(self._document.get(location), location, section), **beside}
        return {**out, "$ref": f"#/components/{section}/{escape(name)}"}
