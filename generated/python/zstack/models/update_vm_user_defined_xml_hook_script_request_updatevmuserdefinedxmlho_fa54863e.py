"""UpdateVmUserDefinedXmlHookScriptRequestUpdatevmuserdefinedxmlhookscript_591f6375."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class UpdateVmUserDefinedXmlHookScriptRequestUpdatevmuserdefinedxmlhookscript_591f6375(
    OpenEnum
):
    """Since 5.2.0."""

    REBOOT = "Reboot"
    NONE = "None"
