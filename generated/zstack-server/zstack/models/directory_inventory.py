"""DirectoryInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DirectoryInventory(Model, kw_only=True, gc=False):
    """`DirectoryInventory` of the API."""

    uuid: str
    """UUID of the directory"""
    name: str | UnsetType = UNSET
    """Name of the directory"""
    group_name: str | UnsetType = field(default=UNSET, name="groupName")
    """Name of the group"""
    parent_uuid: str | UnsetType = field(default=UNSET, name="parentUuid")
    """UUID of the parent"""
    root_directory_uuid: str | UnsetType = field(
        default=UNSET,
        name="rootDirectoryUuid",
    )
    """UUID of the root directory"""
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    """UUID of the zone"""
    type: str | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
