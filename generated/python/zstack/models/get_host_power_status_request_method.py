"""GetHostPowerStatusRequestMethod."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class GetHostPowerStatusRequestMethod(OpenEnum):
    """Method to use

    Since 4.7.0.
    """

    AUTO = "AUTO"
    AGENT = "AGENT"
    IPMI = "IPMI"
