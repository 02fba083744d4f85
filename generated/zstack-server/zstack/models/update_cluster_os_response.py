"""UpdateClusterOsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .long_job_inventory import LongJobInventory

LINKS = ("LongJobInventory",)


class UpdateClusterOsResponse(Model, kw_only=True):
    """`UpdateClusterOSResponse` of the API."""

    inventory: LongJobInventory | UnsetType = UNSET
