"""SetImageBootModeRequestSetImageBootMode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .set_image_boot_mode_request_set_image_boot_mode_boot_mode import (
        SetImageBootModeRequestSetImageBootModeBootMode,
    )

LINKS = ("SetImageBootModeRequestSetImageBootModeBootMode",)


class SetImageBootModeRequestSetImageBootMode(Model, kw_only=True, gc=False):
    """setimagebootmode request body object."""

    boot_mode: SetImageBootModeRequestSetImageBootModeBootMode = field(name="bootMode")
    """The boot mode. Options: Legacy | UEFI | UEFI_WITH_CSM.

    One of: Legacy, UEFI, UEFI_WITH_CSM. Since 3.9.0.
    """
