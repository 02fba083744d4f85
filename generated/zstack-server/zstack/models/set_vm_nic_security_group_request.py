"""SetVmNicSecurityGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_vm_nic_security_group_request_object import (
        SetVmNicSecurityGroupRequestObject,
    )

LINKS = ("SetVmNicSecurityGroupRequestObject",)


class SetVmNicSecurityGroupRequest(Model, kw_only=True):
    """`SetVmNicSecurityGroupRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 4.7.21.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 4.7.21.
    """
    set_vm_nic_security_group: SetVmNicSecurityGroupRequestObject = field(
        name="setVmNicSecurityGroup",
    )
    """setvmnicsecuritygroup request body object."""
