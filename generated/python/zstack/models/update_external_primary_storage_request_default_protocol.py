"""UpdateExternalPrimaryStorageRequestDefaultProtocol."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class UpdateExternalPrimaryStorageRequestDefaultProtocol(OpenEnum):
    """Default protocol

    At most 255 characters. Since 5.0.0.
    """

    VHOST = "Vhost"
    SCSI = "Scsi"
    NVME = "Nvme"
    CBD = "CBD"
    FILE = "file"
