"""AddExternalPrimaryStorageRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_external_primary_storage_request_default_output_protocol import (
        AddExternalPrimaryStorageRequestDefaultOutputProtocol,
    )

LINKS = ("AddExternalPrimaryStorageRequestDefaultOutputProtocol",)


class AddExternalPrimaryStorageRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    identity: str
    """Provider name of the external storage

    At most 255 characters. Since 5.0.0.
    """
    default_output_protocol: AddExternalPrimaryStorageRequestDefaultOutputProtocol = (
        field(
            name="defaultOutputProtocol",
        )
    )
    """Protocol used by default to export volumes. Options: Vhost | iSCSI | NVMEoF | CBD
    | file

    One of: Vhost, iSCSI, NVMEoF, CBD, file. Since 5.0.0.
    """
    config: str | UnsetType = UNSET
    """Settings as a JSON string

    Since 5.0.0.
    """
    url: str
    """Address where the external primary storage can be reached

    At most 2048 characters. Since 5.0.0.
    """
    name: str
    """Name of the external primary storage

    At most 255 characters. Since 5.0.0.
    """
    description: str | UnsetType = UNSET
    """Description of the external primary storage

    At most 2048 characters. Since 5.0.0.
    """
    type: str | UnsetType = UNSET
    """Since 5.0.0."""
    zone_uuid: str = field(name="zoneUuid")
    """Zone that holds the external primary storage, given as a UUID

    Since 5.0.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new external primary storage

    Since 5.0.0.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 5.0.0.
    """
