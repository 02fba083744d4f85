"""InstallPathRecycleInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class InstallPathRecycleInventory(Model, kw_only=True, gc=False):
    """`InstallPathRecycleInventory` of the API."""

    trash_id: int | UnsetType = field(default=UNSET, name="trashId")
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """The UUID of the resource."""
    storage_uuid: str | UnsetType = field(default=UNSET, name="storageUuid")
    """The UUID of the storage."""
    storage_type: str | UnsetType = field(default=UNSET, name="storageType")
    """The type of the storage."""
    resource_type: str | UnsetType = field(default=UNSET, name="resourceType")
    """The type of the resource."""
    install_path: str | UnsetType = field(default=UNSET, name="installPath")
    """The path on the storage."""
    is_folder: bool | UnsetType = field(default=UNSET, name="isFolder")
    """Whether it is a folder."""
    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """The UUID of the host."""
    hypervisor_type: str | UnsetType = field(default=UNSET, name="hypervisorType")
    """The type of the hypervisor."""
    size: int | UnsetType = UNSET
    """The size. Unit: Byte."""
    trash_type: str | UnsetType = field(default=UNSET, name="trashType")
    """The type of the trash."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
