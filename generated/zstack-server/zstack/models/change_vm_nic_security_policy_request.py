"""ChangeVmNicSecurityPolicyRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_vm_nic_security_policy_request_object import (
        ChangeVmNicSecurityPolicyRequestObject,
    )

LINKS = ("ChangeVmNicSecurityPolicyRequestObject",)


class ChangeVmNicSecurityPolicyRequest(Model, kw_only=True):
    """`ChangeVmNicSecurityPolicyRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 4.7.21."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 4.7.21.
    """
    change_vm_nic_security_policy: ChangeVmNicSecurityPolicyRequestObject = field(
        name="changeVmNicSecurityPolicy",
    )
    """changevmnicsecuritypolicy request body object."""
