"""AddExternalBackupStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddExternalBackupStorageRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    identity: str
    """The provider name of the external storage.

    At most 255 characters. Since 5.0.0.
    """
    url: str
    """At most 2048 characters. Since 5.0.0."""
    name: str
    """The name of the external backup storage.

    At most 255 characters. Since 5.0.0.
    """
    description: str | UnsetType = UNSET
    """At most 2048 characters. Since 5.0.0."""
    type: str | UnsetType = UNSET
    """Optional. The kind of the external backup storage.

    Since 5.0.0.
    """
    import_images: bool | UnsetType = field(default=UNSET, name="importImages")
    """Optional. Whether to take over images already stored there.

    Since 5.0.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Since 5.0.0."""
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 5.0.0.
    """
