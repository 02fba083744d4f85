"""ChangeLoadBalancerListenerRequestBalancerAlgorithm."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ChangeLoadBalancerListenerRequestBalancerAlgorithm(OpenEnum):
    """Optional. The load balancing algorithm. Options: weightroundrobin | roundrobin |
    leastconn | source.

    Since 3.4.
    """

    WEIGHTROUNDROBIN = "weightroundrobin"
    ROUNDROBIN = "roundrobin"
    LEASTCONN = "leastconn"
    SOURCE = "source"
