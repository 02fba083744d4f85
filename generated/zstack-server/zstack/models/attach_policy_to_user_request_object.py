"""AttachPolicyToUserRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class AttachPolicyToUserRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters"""

    policy_uuid: str = field(name="policyUuid")
    """UUID of the policy

    Since 0.6.
    """
