"""SetImageBootModeRequestBootMode."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class SetImageBootModeRequestBootMode(OpenEnum):
    """The boot mode. Options: Legacy | UEFI | UEFI_WITH_CSM.

    Since 3.9.0.
    """

    LEGACY = "Legacy"
    UEFI = "UEFI"
    UEFI_WITH_CSM = "UEFI_WITH_CSM"
