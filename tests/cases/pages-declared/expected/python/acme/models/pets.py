"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .pets_meta import PetsMeta

LINKS = ("PetsMeta",)


class Pets(Model, kw_only=True):
    """`Pets` of the API."""

    inventories: list[str] | UnsetType = UNSET
    meta: PetsMeta | UnsetType = UNSET
