"""Swagger 2.0 -> OpenAPI 3.0. What has a place there goes there, the rest stays as an extension (`x-…`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.ir import Json


@dataclass(frozen=True, slots=True)
class Upgraded:
    """`origins` maps pointers of `data` to those of the document given; below and beside them nothing has moved.

    The diagnostics have the pointers of the document given.
    """

    data: dict[str, Json]
    origins: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]


def upgrade(data: dict[str, Json]) -> Upgraded:
    """OpenAPI 3.0.3 of a valid, self-contained Swagger 2.0 document, which is left as it is."""
    from generator.swagger2.state import State
    from generator.swagger2.whole import converted

    state = State(data)
    done = converted(state)
    return Upgraded(done, state.origins, tuple(state.found))
