"""CreateVirtualRouterOfferingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .instance_offering_inventory import InstanceOfferingInventory

LINKS = ("InstanceOfferingInventory",)


class CreateVirtualRouterOfferingResponse(Model, kw_only=True):
    """`CreateVirtualRouterOfferingResponse` of the API."""

    inventory: InstanceOfferingInventory | UnsetType = UNSET
