"""ImageInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .image_backup_storage_ref_inventory import ImageBackupStorageRefInventory
    from .system_tag_inventory import SystemTagInventory

LINKS = ("ImageBackupStorageRefInventory", "SystemTagInventory")


class ImageInventory(Model, kw_only=True):
    """`ImageInventory` of the API."""

    uuid: str
    """The UUID of the image."""
    name: str | UnsetType = UNSET
    """The name of the image."""
    description: str | UnsetType = UNSET
    """Free text about the image."""
    state: str | UnsetType = UNSET
    """The state of the image."""
    status: str | UnsetType = UNSET
    """The current status of the image."""
    size: int | UnsetType = UNSET
    """The size. Unit: Byte."""
    actual_size: int | UnsetType = field(default=UNSET, name="actualSize")
    """The space in use. Unit: Byte."""
    md5_sum: str | UnsetType = field(default=UNSET, name="md5Sum")
    """The MD5 checksum."""
    url: str | UnsetType = UNSET
    """The URL of the image."""
    media_type: str | UnsetType = field(default=UNSET, name="mediaType")
    """The media type of the image."""
    guest_os_type: str | UnsetType = field(default=UNSET, name="guestOsType")
    """The operating system inside the guest."""
    type: str | UnsetType = UNSET
    """The kind of the image."""
    platform: str | UnsetType = UNSET
    """The guest platform."""
    architecture: str | UnsetType = UNSET
    """The architecture of the CPU."""
    format: str | UnsetType = UNSET
    """The disk format."""
    system: bool | UnsetType = UNSET
    """Whether the image is for platform use only."""
    virtio: bool | UnsetType = UNSET
    """Whether VirtIO drivers are present."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    backup_storage_refs: list[ImageBackupStorageRefInventory] | UnsetType = field(
        default=UNSET,
        name="backupStorageRefs",
    )
    """See backupStorageRefs."""
    system_tags: list[SystemTagInventory] | UnsetType = field(
        default=UNSET,
        name="systemTags",
    )
    """See systemTags."""
