"""CreateVmCdRomRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vm_cd_rom_request_object import CreateVmCdRomRequestObject

LINKS = ("CreateVmCdRomRequestObject",)


class CreateVmCdRomRequest(Model, kw_only=True):
    """`CreateVmCdRomRequest` of the API."""

    params: CreateVmCdRomRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 3.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 3.3."""
