"""UpdateVmUserDefinedXmlHookScriptRequestUpdateVmUserDefinedXmlHookScript_b13a399e."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class UpdateVmUserDefinedXmlHookScriptRequestUpdateVmUserDefinedXmlHookScript_b13a399e(
    OpenEnum
):
    """Since 5.2.0."""

    REBOOT = "Reboot"
    NONE = "None"
