"""AttachL3NetworkToVmRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AttachL3NetworkToVmRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters"""

    static_ip: str | UnsetType = field(default=UNSET, name="staticIp")
    """Fixed IP address

    Since 0.6.
    """
    driver_type: str | UnsetType = field(default=UNSET, name="driverType")
    """Since 4.0.0."""
    custom_mac: str | UnsetType = field(default=UNSET, name="customMac")
    """MAC address to use

    Since 4.0.0.
    """
    vm_nic_params: str | UnsetType = field(default=UNSET, name="vmNicParams")
    """NIC settings as a JSON string

    Since 4.7.0.
    """
