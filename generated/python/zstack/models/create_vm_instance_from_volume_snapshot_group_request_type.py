"""CreateVmInstanceFromVolumeSnapshotGroupRequestType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateVmInstanceFromVolumeSnapshotGroupRequestType(OpenEnum):
    """Type of the VM instance

    Since 4.1.0.
    """

    USER_VM = "UserVm"
    APPLIANCE_VM = "ApplianceVm"
