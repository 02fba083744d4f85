"""ResourceConfigStruct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .resource_config_inventory import ResourceConfigInventory

LINKS = ("ResourceConfigInventory",)


class ResourceConfigStruct(Model, kw_only=True):
    """`ResourceConfigStruct` of the API."""

    value: str | UnsetType = UNSET
    """Value to set"""
    effective_configs: list[ResourceConfigInventory] | UnsetType = field(
        default=UNSET,
        name="effectiveConfigs",
    )
    """See effectiveConfigs"""
    name: str | UnsetType = UNSET
    """Name of the resource config"""
