"""GetResourceConfigResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .resource_config_inventory import ResourceConfigInventory

LINKS = ("ErrorCode", "ResourceConfigInventory")


class GetResourceConfigResponse(Model, kw_only=True):
    """`GetResourceConfigResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    value: str | UnsetType = UNSET
    """Value to set"""
    effective_configs: list[ResourceConfigInventory] | UnsetType = field(
        default=UNSET,
        name="effectiveConfigs",
    )
    """See effectiveConfigs"""
