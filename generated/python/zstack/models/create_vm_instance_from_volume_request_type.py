"""CreateVmInstanceFromVolumeRequestType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateVmInstanceFromVolumeRequestType(OpenEnum):
    """Type of the VM instance. Options: UserVm | ApplianceVm

    Since 3.10.0.
    """

    USER_VM = "UserVm"
    APPLIANCE_VM = "ApplianceVm"
