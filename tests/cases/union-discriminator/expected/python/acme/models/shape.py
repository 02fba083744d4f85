"""Shape, Square."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.model import Model
from .._runtime.union import Unknown, union
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .circle import Circle

LINKS = ("Circle",)


class Square(Model, kw_only=True):
    """`Square` of the API."""

    kind: str
    side: float | UnsetType = UNSET
    next: Shape | UnsetType = UNSET


if TYPE_CHECKING:
    Shape: TypeAlias = Circle | Square | Unknown
else:
    Shape = union(
        lambda: (Circle, Square),
        tag="kind",
        mapping={"round": 0, "square": 1},
    )
