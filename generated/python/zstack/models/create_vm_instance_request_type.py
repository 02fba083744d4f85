"""CreateVmInstanceRequestType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateVmInstanceRequestType(OpenEnum):
    """Kind of the VM instance

    Since 0.6.
    """

    USER_VM = "UserVm"
    APPLIANCE_VM = "ApplianceVm"
