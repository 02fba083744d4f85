"""ExpungeImageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ExpungeImageRequestObject(Model, kw_only=True):
    """expungeimage request body object."""

    uuid: str | UnsetType = UNSET
    """Optional. The UUID of the image.

    Since 3.2.0.
    """
    backup_storage_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="backupStorageUuids",
    )
    """Optional. The UUIDs of the backup storages.

    At least 1 items. Since 0.6.
    """
