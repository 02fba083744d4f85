"""ChangeVmNicSecurityPolicyRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_vm_nic_security_policy_request_egress_policy import (
        ChangeVmNicSecurityPolicyRequestEgressPolicy,
    )
    from .change_vm_nic_security_policy_request_ingress_policy import (
        ChangeVmNicSecurityPolicyRequestIngressPolicy,
    )

LINKS = (
    "ChangeVmNicSecurityPolicyRequestEgressPolicy",
    "ChangeVmNicSecurityPolicyRequestIngressPolicy",
)


class ChangeVmNicSecurityPolicyRequestObject(Model, kw_only=True, gc=False):
    """changevmnicsecuritypolicy request body object."""

    ingress_policy: ChangeVmNicSecurityPolicyRequestIngressPolicy | UnsetType = field(
        default=UNSET,
        name="ingressPolicy",
    )
    """Optional. The default policy for inbound traffic.

    One of: DENY, ALLOW. Since 4.7.21.
    """
    egress_policy: ChangeVmNicSecurityPolicyRequestEgressPolicy | UnsetType = field(
        default=UNSET,
        name="egressPolicy",
    )
    """Optional. The default policy for outbound traffic.

    One of: DENY, ALLOW. Since 4.7.21.
    """
