"""ChangeVmNicStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .change_vm_nic_state_request_state import ChangeVmNicStateRequestState

LINKS = ("ChangeVmNicStateRequestState",)


class ChangeVmNicStateRequestObject(Model, kw_only=True, gc=False):
    """changevmnicstate request body object."""

    state: ChangeVmNicStateRequestState
    """State of the VM NIC

    One of: enable, disable. Since 4.5.
    """
