"""CreateVmInstanceFromVolumeRequestParamsType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateVmInstanceFromVolumeRequestParamsType(OpenEnum):
    """Type of the VM instance. Options: UserVm | ApplianceVm

    Since 3.10.0.
    """

    USER_VM = "UserVm"
    APPLIANCE_VM = "ApplianceVm"
