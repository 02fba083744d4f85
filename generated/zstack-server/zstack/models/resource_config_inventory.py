"""ResourceConfigInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ResourceConfigInventory(Model, kw_only=True, gc=False):
    """`ResourceConfigInventory` of the API."""

    uuid: str
    """UUID of the resource config"""
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID of the resource"""
    resource_type: str | UnsetType = field(default=UNSET, name="resourceType")
    """Type of the resource"""
    name: str | UnsetType = UNSET
    """Name of the resource config"""
    description: str | UnsetType = UNSET
    """Free text about the resource config"""
    category: str | UnsetType = UNSET
    """Category of the resource config"""
    value: str | UnsetType = UNSET
    """Value to set"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
