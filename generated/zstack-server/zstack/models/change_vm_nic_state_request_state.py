"""ChangeVmNicStateRequestState."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeVmNicStateRequestState(OpenEnum):
    """State of the VM NIC

    Since 4.5.
    """

    ENABLE = "enable"
    DISABLE = "disable"
