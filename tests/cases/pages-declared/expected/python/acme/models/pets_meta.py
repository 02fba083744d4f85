"""PetsMeta."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class PetsMeta(Model, kw_only=True, gc=False):
    """`PetsMeta` of the API."""

    count: int | UnsetType = UNSET
    next_cursor: str | UnsetType = field(default=UNSET, name="next.cursor")
