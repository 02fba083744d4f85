"""CreateVmNicResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_nic_inventory import VmNicInventory

LINKS = ("VmNicInventory",)


class CreateVmNicResponse(Model, kw_only=True):
    """`CreateVmNicResponse` of the API."""

    inventory: VmNicInventory | UnsetType = UNSET
