"""QueryDiskResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .disk import Disk

LINKS = ("Disk",)


class QueryDiskResponse(Model, kw_only=True):
    """`QueryDiskResponse` of the API."""

    items: list[Disk] | UnsetType = UNSET
    total: int | UnsetType = UNSET
