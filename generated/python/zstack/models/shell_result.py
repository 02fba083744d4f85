"""ShellResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class ShellResult(Model, kw_only=True):
    """`ShellResult` of the API."""

    return_code: int | UnsetType = field(default=UNSET, name="returnCode")
    """Return code"""
    stdout: str | UnsetType = UNSET
    """Stdout"""
    stderr: str | UnsetType = UNSET
    error_code: ErrorCode | UnsetType = field(default=UNSET, name="errorCode")
    """Error code"""
