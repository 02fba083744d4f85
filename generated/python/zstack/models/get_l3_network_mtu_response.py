"""GetL3NetworkMtuResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class GetL3NetworkMtuResponse(Model, kw_only=True):
    """`GetL3NetworkMtuResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    mtu: int | UnsetType = UNSET
    """The MTU of the network."""
