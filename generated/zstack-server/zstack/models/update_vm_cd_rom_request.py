"""UpdateVmCdRomRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_vm_cd_rom_request_object import UpdateVmCdRomRequestObject

LINKS = ("UpdateVmCdRomRequestObject",)


class UpdateVmCdRomRequest(Model, kw_only=True):
    """`UpdateVmCdRomRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 3.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 3.3.
    """
    update_vm_cd_rom: UpdateVmCdRomRequestObject = field(name="updateVmCdRom")
    """updatevmcdrom request body object."""
