"""Documents that break a rule of OpenAPI in a way whose meaning is clear: repaired, and each repair told.

Only a document that the validator refuses comes here. A repair changes as little as it can and loses nothing: what has
no place stays as an extension (`x-…`). What is not clear stays as it is, and the validator's word stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.ir import Json


@dataclass(frozen=True, slots=True)
class Repaired:
    """`moved` maps pointers of the repaired document to those of the given one, where they differ."""

    data: dict[str, Json]
    moved: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]


def repair_structure(data: dict[str, Json], family: str) -> Repaired:
    """Everything that can be seen without comparing values with schemas. `family`: `2.0`, `3.0`, `3.1` or `3.2`."""
    from generator.repair.structure import Walk

    walk = Walk(family)
    out = walk.document(data)
    return Repaired(out, walk.moved, tuple(walk.found))


def repair_defaults(data: dict[str, Json], pointers: Iterable[str]) -> Repaired:
    """Defaults that their schemas refuse. `pointers`: of the schemas."""
    from generator.repair.defaults import repaired

    out, found = repaired(data, pointers)
    return Repaired(out, {}, tuple(found))
