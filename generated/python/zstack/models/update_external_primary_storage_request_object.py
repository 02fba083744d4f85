"""UpdateExternalPrimaryStorageRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_external_primary_storage_request_default_protocol import (
        UpdateExternalPrimaryStorageRequestDefaultProtocol,
    )

LINKS = ("UpdateExternalPrimaryStorageRequestDefaultProtocol",)


class UpdateExternalPrimaryStorageRequestObject(Model, kw_only=True, gc=False):
    """updateexternalprimarystorage request body object."""

    config: str | UnsetType = UNSET
    """Settings as a JSON string

    Since 5.0.0.
    """
    default_protocol: UpdateExternalPrimaryStorageRequestDefaultProtocol | UnsetType = (
        field(
            default=UNSET,
            name="defaultProtocol",
        )
    )
    """Default protocol

    One of: Vhost, Scsi, Nvme, CBD, file. At most 255 characters. Since 5.0.0.
    """
    name: str | UnsetType = UNSET
    """Name of the primary storage

    At most 255 characters. Since 5.0.0.
    """
    description: str | UnsetType = UNSET
    """Description of the primary storage

    At most 2048 characters. Since 5.0.0.
    """
    url: str | UnsetType = UNSET
    """Address where the primary storage can be reached

    At most 2048 characters. Since 5.0.0.
    """
