"""ImageBackupStorageRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ImageBackupStorageRefInventory(Model, kw_only=True, gc=False):
    """`ImageBackupStorageRefInventory` of the API."""

    image_uuid: str | UnsetType = field(default=UNSET, name="imageUuid")
    """The UUID of the image."""
    backup_storage_uuid: str | UnsetType = field(
        default=UNSET,
        name="backupStorageUuid",
    )
    """The UUID of the backup storage."""
    install_path: str | UnsetType = field(default=UNSET, name="installPath")
    """The path on the storage."""
    status: str | UnsetType = UNSET
    """The connection status of the image backup storage."""
    export_md5_sum: str | UnsetType = field(default=UNSET, name="exportMd5Sum")
    """The export MD5 sum."""
    export_url: str | UnsetType = field(default=UNSET, name="exportUrl")
    """The URL of the export."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
