"""PowerOnHostResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .host_inventory import HostInventory

LINKS = ("HostInventory",)


class PowerOnHostResponse(Model, kw_only=True):
    """`PowerOnHostResponse` of the API."""

    inventory: HostInventory | UnsetType = UNSET
