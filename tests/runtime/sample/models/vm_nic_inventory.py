"""VmNicInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_instance_inventory import VmInstanceInventory

LINKS = ("VmInstanceInventory",)


class VmNicInventory(Model, kw_only=True):
    """A network card."""

    uuid: str | UnsetType = UNSET
    device_id: int | UnsetType = field(default=UNSET, name="deviceId")
    vm: VmInstanceInventory | None | UnsetType = UNSET
