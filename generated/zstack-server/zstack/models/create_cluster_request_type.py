"""CreateClusterRequestType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateClusterRequestType(OpenEnum):
    """Kind of the cluster

    Since 0.6.
    """

    ZSTACK = "zstack"
    BAREMETAL = "baremetal"
    BAREMETAL2 = "baremetal2"
