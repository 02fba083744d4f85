"""SetVmInstanceDefaultCdRomRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_vm_instance_default_cd_rom_request_object import (
        SetVmInstanceDefaultCdRomRequestObject,
    )

LINKS = ("SetVmInstanceDefaultCdRomRequestObject",)


class SetVmInstanceDefaultCdRomRequest(Model, kw_only=True):
    """`SetVmInstanceDefaultCdRomRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 3.3."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 3.3.
    """
    set_vm_instance_default_cd_rom: SetVmInstanceDefaultCdRomRequestObject = field(
        name="setVmInstanceDefaultCdRom",
    )
