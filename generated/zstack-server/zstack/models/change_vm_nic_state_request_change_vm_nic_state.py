"""ChangeVmNicStateRequestChangeVmNicState."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .change_vm_nic_state_request_change_vm_nic_state_state import (
        ChangeVmNicStateRequestChangeVmNicStateState,
    )

LINKS = ("ChangeVmNicStateRequestChangeVmNicStateState",)


class ChangeVmNicStateRequestChangeVmNicState(Model, kw_only=True, gc=False):
    """changevmnicstate request body object."""

    state: ChangeVmNicStateRequestChangeVmNicStateState
    """State of the VM NIC

    One of: enable, disable. Since 4.5.
    """
