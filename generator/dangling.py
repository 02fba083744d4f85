"""References that lead nowhere where nothing is lost by it: in examples, and in components that nobody uses.

What holds such a reference is left out, and said to be; everywhere else it stays an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Protocol

from generator import refs
from generator.diagnostics import Diagnostic, Failed, Severity, declare
from generator.ir import Json

EXAMPLE = declare("repaired-example-reference", Severity.WARNING, "an example that cannot be read, left out")
UNUSED = declare("repaired-unused-component", Severity.WARNING, "a component that nobody uses and that cannot be read")


class Document(Protocol):
    """What is asked of a document here."""

    root: dict[str, Json]

    def get(self, location: str) -> Json: ...

    def resolve(self, ref: str, at: str) -> str: ...


_SECTIONS_20 = frozenset({"definitions", "parameters", "responses", "securityDefinitions"})


def left_out(
    document: Document, found: list[Diagnostic], codes: Iterable[str]
) -> tuple[dict[str, Json], list[Diagnostic]]:
    """The document's data without them, and the findings with warnings in place of those errors.

    `codes` are those of references that lead nowhere; found are all findings about references.
    """
    wanted = frozenset(codes)
    broken = [d for d in found if d.code in wanted and d.pointer is not None]
    if not broken:
        return document.root, found
    used = _used(document)
    places: dict[str, tuple[str, ...]] = {}  # pointer of the finding -> keys to what is left out
    for diagnostic in broken:
        keys = _example(diagnostic) or _component(diagnostic, used)
        if keys:
            places[str(diagnostic.pointer)] = keys
    root = document.root
    for keys in set(places.values()):
        root = _without(root, keys)
    return root, [_told(d, places.get(d.pointer or "")) for d in found]


def _told(diagnostic: Diagnostic, keys: tuple[str, ...] | None) -> Diagnostic:
    if keys is None:
        return diagnostic
    code, what = (
        (EXAMPLE, "the example") if "examples" in keys[-2:-1] else (UNUSED, "this component, which nobody uses,")
    )
    message = f"{diagnostic.message}; {what} is left out"
    return replace(diagnostic, code=code.name, severity=Severity.WARNING, message=message)


def _keys(diagnostic: Diagnostic) -> tuple[str, ...]:
    """The keys to the object that holds the reference; empty if it stands in another file."""
    file, _, pointer = str(diagnostic.pointer).partition("#")
    return () if file else tuple(refs.tokens(pointer)[:-1])


def _example(diagnostic: Diagnostic) -> tuple[str, ...]:
    keys = _keys(diagnostic)
    return keys if len(keys) > 2 and keys[-2] == "examples" else ()


def _component(diagnostic: Diagnostic, used: frozenset[tuple[str, ...]]) -> tuple[str, ...]:
    keys = _keys(diagnostic)
    depth = 3 if keys[:1] == ("components",) else 2 if keys[:1] and keys[0] in _SECTIONS_20 else 0
    own = keys[:depth]
    return own if depth and len(own) == depth and own not in used else ()


def _without(data: dict[str, Json], keys: tuple[str, ...]) -> dict[str, Json]:
    """A copy without the member that the keys lead to."""
    key, rest = keys[0], keys[1:]
    if not rest:
        return {k: v for k, v in data.items() if k != key}
    inner: Any = data.get(key)
    if isinstance(inner, list):
        place = int(rest[0])
        changed: Any = [*inner[:place], _without(inner[place], rest[1:]), *inner[place + 1 :]]
        return {**data, key: changed}
    return {**data, key: _without(inner, rest)} if isinstance(inner, dict) else data


# ---- what is used


def _used(document: Document) -> frozenset[tuple[str, ...]]:
    """The components (by their keys) that operations lead to, through other components, too."""
    sections = ("components", *_SECTIONS_20)
    entry = {key: value for key, value in document.root.items() if key not in sections}
    used: set[tuple[str, ...]] = set()
    pending: list[tuple[Json, str]] = [(entry, "#")]
    while pending:
        data, at = pending.pop()
        for target in [*_targets(document, data, at), *_named(document.root, data)]:
            keys = tuple(refs.tokens(target.partition("#")[2]))
            own = keys[: 3 if keys[:1] == ("components",) else 2]
            if target.startswith("#") and keys[:1] and keys[0] in sections and own not in used:
                used.add(own)
                here = f"#{''.join(f'/{refs.escape(key)}' for key in own)}"
                try:
                    pending.append((document.get(here), here))
                except KeyError:
                    continue
    return frozenset(used)


def _targets(document: Document, data: Json, at: str) -> Iterator[str]:
    for reference in refs.references(data, at):
        try:
            yield document.resolve(str(reference.ref), reference.at)
        except Failed:
            continue


def _named(root: dict[str, Json], data: Json) -> Iterator[str]:
    """What is used by name: security schemes, and schemas in the mapping of a discriminator."""
    pending: list[Json] = [data]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            security, mapping = value.get("security"), value.get("mapping")
            for uses in security if isinstance(security, list) else ():
                section = "securityDefinitions" if "swagger" in root else "components/securitySchemes"
                yield from (f"#/{section}/{refs.escape(name)}" for name in (uses if isinstance(uses, dict) else ()))
            for name in mapping.values() if isinstance(mapping, dict) else ():
                if isinstance(name, str):
                    yield name if name.startswith("#") else f"#/components/schemas/{refs.escape(name)}"
            pending += value.values()
        elif isinstance(value, list):
            pending += value
