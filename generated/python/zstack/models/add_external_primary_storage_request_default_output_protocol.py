"""AddExternalPrimaryStorageRequestDefaultOutputProtocol."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class AddExternalPrimaryStorageRequestDefaultOutputProtocol(OpenEnum):
    """Protocol used by default to export volumes. Options: Vhost | iSCSI | NVMEoF | CBD
    | file

    Since 5.0.0.
    """

    VHOST = "Vhost"
    I_SCSI = "iSCSI"
    NVM_EO_F = "NVMEoF"
    CBD = "CBD"
    FILE = "file"
