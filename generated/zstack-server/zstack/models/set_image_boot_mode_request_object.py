"""SetImageBootModeRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .set_image_boot_mode_request_boot_mode import SetImageBootModeRequestBootMode

LINKS = ("SetImageBootModeRequestBootMode",)


class SetImageBootModeRequestObject(Model, kw_only=True, gc=False):
    """setimagebootmode request body object."""

    boot_mode: SetImageBootModeRequestBootMode = field(name="bootMode")
    """The boot mode. Options: Legacy | UEFI | UEFI_WITH_CSM.

    One of: Legacy, UEFI, UEFI_WITH_CSM. Since 3.9.0.
    """
