"""SetVmConsolePasswordRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_vm_console_password_request_object import (
        SetVmConsolePasswordRequestObject,
    )

LINKS = ("SetVmConsolePasswordRequestObject",)


class SetVmConsolePasswordRequest(Model, kw_only=True):
    """`SetVmConsolePasswordRequest` of the API."""

    setvmconsolepassword: SetVmConsolePasswordRequestObject
    """setvmconsolepassword request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
