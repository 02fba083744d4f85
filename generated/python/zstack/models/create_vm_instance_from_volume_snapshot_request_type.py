"""CreateVmInstanceFromVolumeSnapshotRequestType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateVmInstanceFromVolumeSnapshotRequestType(OpenEnum):
    """Kind of the VM instance. Options: UserVm | ApplianceVm

    Since 4.1.0.
    """

    USER_VM = "UserVm"
    APPLIANCE_VM = "ApplianceVm"
