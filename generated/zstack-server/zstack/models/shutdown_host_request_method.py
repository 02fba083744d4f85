"""ShutdownHostRequestMethod."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class ShutdownHostRequestMethod(OpenEnum):
    """Since 4.7.0."""

    AUTO = "AUTO"
    AGENT = "AGENT"
    IPMI = "IPMI"
