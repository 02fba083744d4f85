"""CreateLoadBalancerListenerRequestAclStatus."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateLoadBalancerListenerRequestAclStatus(OpenEnum):
    """Optional. Whether the access control list is in force.

    Since 3.9.
    """

    ENABLE = "enable"
    DISABLE = "disable"
