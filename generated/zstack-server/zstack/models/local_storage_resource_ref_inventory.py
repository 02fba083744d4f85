"""LocalStorageResourceRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LocalStorageResourceRefInventory(Model, kw_only=True, gc=False):
    """`LocalStorageResourceRefInventory` of the API."""

    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    primary_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuid",
    )
    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    size: int | UnsetType = UNSET
    resource_type: str | UnsetType = field(default=UNSET, name="resourceType")
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
