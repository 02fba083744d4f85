"""ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_vm_nic_security_policy_request_change_vm_nic_security_policy_egr_354654e1 import (
        ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyEgressPolicy,
    )
    from .change_vm_nic_security_policy_request_change_vm_nic_security_policy_ing_880f660b import (
        ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyIngressPolicy,
    )

LINKS = (
    "ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyEgressPolicy",
    "ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyIngressPolicy",
)


class ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicy(
    Model,
    kw_only=True,
    gc=False,
):
    """changevmnicsecuritypolicy request body object."""

    ingress_policy: (
        ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyIngressPolicy
        | UnsetType
    ) = field(
        default=UNSET,
        name="ingressPolicy",
    )
    """Optional. The default policy for inbound traffic.

    One of: DENY, ALLOW. Since 4.7.21.
    """
    egress_policy: (
        ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyEgressPolicy
        | UnsetType
    ) = field(
        default=UNSET,
        name="egressPolicy",
    )
    """Optional. The default policy for outbound traffic.

    One of: DENY, ALLOW. Since 4.7.21.
    """
