"""Pet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .owner import Owner

LINKS = ("Owner",)


class Pet(Model, kw_only=True):
    """`Pet` of the API."""

    name: str
    owner: Owner | None
    vet: Owner | None | UnsetType = UNSET
    weight: float | None | UnsetType = UNSET
