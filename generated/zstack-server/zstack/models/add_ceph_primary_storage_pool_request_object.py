"""AddCephPrimaryStoragePoolRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ceph_primary_storage_pool_request_type import (
        AddCephPrimaryStoragePoolRequestType,
    )

LINKS = ("AddCephPrimaryStoragePoolRequestType",)


class AddCephPrimaryStoragePoolRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    pool_name: str = field(name="poolName")
    """Name of the pool

    At most 255 characters. Since 0.6.
    """
    alias_name: str | UnsetType = field(default=UNSET, name="aliasName")
    """Display name of the pool

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the Ceph pool

    At most 2048 characters. Since 0.6.
    """
    type: AddCephPrimaryStoragePoolRequestType
    """Kind of the Ceph pool. Valid values: Root, Data

    One of: Root, Data. Since 0.6.
    """
    is_create: bool | UnsetType = field(default=UNSET, name="isCreate")
    """Whether to create the pool

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new Ceph pool

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 3.4.0.
    """
