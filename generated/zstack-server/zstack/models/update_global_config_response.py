"""UpdateGlobalConfigResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .global_config_inventory import GlobalConfigInventory

LINKS = ("GlobalConfigInventory",)


class UpdateGlobalConfigResponse(Model, kw_only=True):
    """`UpdateGlobalConfigResponse` of the API."""

    inventory: GlobalConfigInventory | UnsetType = UNSET
