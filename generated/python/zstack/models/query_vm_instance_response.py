"""QueryVmInstanceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_instance_inventory import VmInstanceInventory

LINKS = ("VmInstanceInventory",)


class QueryVmInstanceResponse(Model, kw_only=True):
    """`QueryVmInstanceResponse` of the API."""

    inventories: list[VmInstanceInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
