"""ReconnectVirtualRouterResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .appliance_vm_inventory import ApplianceVmInventory

LINKS = ("ApplianceVmInventory",)


class ReconnectVirtualRouterResponse(Model, kw_only=True):
    """`ReconnectVirtualRouterResponse` of the API."""

    inventory: ApplianceVmInventory | UnsetType = UNSET
