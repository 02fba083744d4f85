"""DiskAo."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DiskAo(Model, kw_only=True):
    """`DiskAO` of the API."""

    boot: bool | UnsetType = UNSET
    platform: str | UnsetType = UNSET
    guest_os_type: str | UnsetType = field(default=UNSET, name="guestOsType")
    architecture: str | UnsetType = UNSET
    primary_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="primaryStorageUuid",
    )
    size: int | UnsetType = UNSET
    template_uuid: str | UnsetType = field(default=UNSET, name="templateUuid")
    disk_offering_uuid: str | UnsetType = field(default=UNSET, name="diskOfferingUuid")
    source_type: str | UnsetType = field(default=UNSET, name="sourceType")
    source_uuid: str | UnsetType = field(default=UNSET, name="sourceUuid")
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    name: str | UnsetType = UNSET
