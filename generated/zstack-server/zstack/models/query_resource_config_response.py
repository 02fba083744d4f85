"""QueryResourceConfigResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .resource_config_inventory import ResourceConfigInventory

LINKS = ("ErrorCode", "ResourceConfigInventory")


class QueryResourceConfigResponse(Model, kw_only=True):
    """`QueryResourceConfigResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[ResourceConfigInventory] | UnsetType = UNSET
    """See inventories"""
    total: int | UnsetType = UNSET
