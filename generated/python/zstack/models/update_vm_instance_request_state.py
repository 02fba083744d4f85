"""UpdateVmInstanceRequestState."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class UpdateVmInstanceRequestState(OpenEnum):
    """State of the VM instance. Options: Stopped | Running

    Since 0.6.
    """

    STOPPED = "Stopped"
    RUNNING = "Running"
