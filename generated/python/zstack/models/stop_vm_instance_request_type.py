"""StopVmInstanceRequestType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class StopVmInstanceRequestType(OpenEnum):
    """Type of the VM instance. Options: grace | cold. Default: grace

    Since 0.6.
    """

    GRACE = "grace"
    COLD = "cold"
