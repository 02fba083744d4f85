"""QueryVmPriorityConfigResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_priority_config_inventory import VmPriorityConfigInventory

LINKS = ("VmPriorityConfigInventory",)


class QueryVmPriorityConfigResponse(Model, kw_only=True):
    """`QueryVmPriorityConfigResponse` of the API."""

    inventories: list[VmPriorityConfigInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
