"""UpdateKvmHostResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .host_inventory import HostInventory

LINKS = ("HostInventory",)


class UpdateKvmHostResponse(Model, kw_only=True):
    """`UpdateKVMHostResponse` of the API."""

    inventory: HostInventory | UnsetType = UNSET
