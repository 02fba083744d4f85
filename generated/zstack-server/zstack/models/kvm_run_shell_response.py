"""KvmRunShellResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .shell_result import ShellResult

LINKS = ("ErrorCode", "ShellResult")


class KvmRunShellResponse(Model, kw_only=True):
    """`KvmRunShellResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: dict[str, ShellResult] | UnsetType = UNSET
    """See inventory"""
