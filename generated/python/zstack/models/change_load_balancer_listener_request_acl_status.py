"""ChangeLoadBalancerListenerRequestAclStatus."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeLoadBalancerListenerRequestAclStatus(OpenEnum):
    """Optional. Whether the access control list is in force. Options: enable | disable.

    Since 3.9.
    """

    ENABLE = "enable"
    DISABLE = "disable"
