"""QueryVirtualRouterVmResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .appliance_vm_inventory import ApplianceVmInventory

LINKS = ("ApplianceVmInventory",)


class QueryVirtualRouterVmResponse(Model, kw_only=True):
    """`QueryVirtualRouterVmResponse` of the API."""

    inventories: list[ApplianceVmInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
