"""ChangeVmNicStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_vm_nic_state_request_object import ChangeVmNicStateRequestObject

LINKS = ("ChangeVmNicStateRequestObject",)


class ChangeVmNicStateRequest(Model, kw_only=True):
    """`ChangeVmNicStateRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
    change_vm_nic_state: ChangeVmNicStateRequestObject = field(name="changeVmNicState")
    """changevmnicstate request body object."""
