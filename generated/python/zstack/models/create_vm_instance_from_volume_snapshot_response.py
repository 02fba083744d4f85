"""CreateVmInstanceFromVolumeSnapshotResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_instance_inventory import VmInstanceInventory

LINKS = ("VmInstanceInventory",)


class CreateVmInstanceFromVolumeSnapshotResponse(Model, kw_only=True):
    """`CreateVmInstanceFromVolumeSnapshotResponse` of the API."""

    inventory: VmInstanceInventory | UnsetType = UNSET
