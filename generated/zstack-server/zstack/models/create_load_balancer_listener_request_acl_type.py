"""CreateLoadBalancerListenerRequestAclType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateLoadBalancerListenerRequestAclType(OpenEnum):
    """Optional. The kind of the access control list.

    Since 3.9.
    """

    WHITE = "white"
    BLACK = "black"
