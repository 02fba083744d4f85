"""UpdateVirtualRouterResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .virtual_router_vm_inventory import VirtualRouterVmInventory

LINKS = ("VirtualRouterVmInventory",)


class UpdateVirtualRouterResponse(Model, kw_only=True):
    """`UpdateVirtualRouterResponse` of the API."""

    inventory: VirtualRouterVmInventory | UnsetType = UNSET
