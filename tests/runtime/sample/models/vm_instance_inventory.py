"""VmInstanceInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_nic_inventory import VmNicInventory

LINKS = ("VmNicInventory",)


class VmInstanceInventory(Model, kw_only=True):
    """A VM instance."""

    uuid: str | UnsetType = UNSET
    """UUID of the VM instance."""
    name: str | UnsetType = UNSET
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
    vm_nics: list[VmNicInventory] | UnsetType = field(default=UNSET, name="vmNics")
