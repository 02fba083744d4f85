"""ChangeLoadBalancerListenerRequestSessionPersistence."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeLoadBalancerListenerRequestSessionPersistence(OpenEnum):
    """Optional. The session persistence method. Options: disable | iphash | insert |
    rewrite.

    Since 4.6.
    """

    DISABLE = "disable"
    IPHASH = "iphash"
    INSERT = "insert"
    REWRITE = "rewrite"
