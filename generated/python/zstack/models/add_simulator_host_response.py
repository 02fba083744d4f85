"""AddSimulatorHostResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .host_inventory import HostInventory

LINKS = ("HostInventory",)


class AddSimulatorHostResponse(Model, kw_only=True):
    """`AddSimulatorHostResponse` of the API."""

    inventory: HostInventory | UnsetType = UNSET
