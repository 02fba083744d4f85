"""UpdateResourceConfigResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .resource_config_inventory import ResourceConfigInventory

LINKS = ("ResourceConfigInventory",)


class UpdateResourceConfigResponse(Model, kw_only=True):
    """`UpdateResourceConfigResponse` of the API."""

    inventory: ResourceConfigInventory | UnsetType = UNSET
