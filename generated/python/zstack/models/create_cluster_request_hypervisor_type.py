"""CreateClusterRequestHypervisorType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateClusterRequestHypervisorType(OpenEnum):
    """Type of the hypervisor. Valid values: KVM, Simulator, baremetal, baremetal2,
    xdragon

    Since 0.6.
    """

    KVM = "KVM"
    SIMULATOR = "Simulator"
    BAREMETAL = "baremetal"
    BAREMETAL2 = "baremetal2"
    XDRAGON = "xdragon"
