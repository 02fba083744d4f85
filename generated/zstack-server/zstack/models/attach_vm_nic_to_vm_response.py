"""AttachVmNicToVmResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_instance_inventory import VmInstanceInventory

LINKS = ("VmInstanceInventory",)


class AttachVmNicToVmResponse(Model, kw_only=True):
    """`AttachVmNicToVmResponse` of the API."""

    inventory: VmInstanceInventory | UnsetType = UNSET
