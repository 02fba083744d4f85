"""DeleteIpAddressResponseDefault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class DeleteIpAddressResponseDefault(Model, kw_only=True):
    """`DeleteIpAddressResponseDefault` of the API."""

    error: ErrorCode | UnsetType = UNSET
