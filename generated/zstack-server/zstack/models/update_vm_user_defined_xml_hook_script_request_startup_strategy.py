"""UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy(OpenEnum):
    """Since 5.2.0."""

    REBOOT = "Reboot"
    NONE = "None"
