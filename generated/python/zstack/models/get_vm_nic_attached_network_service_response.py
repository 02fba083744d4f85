"""GetVmNicAttachedNetworkServiceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class GetVmNicAttachedNetworkServiceResponse(Model, kw_only=True):
    """`GetVmNicAttachedNetworkServiceResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    network_services: list[str] | UnsetType = field(
        default=UNSET,
        name="networkServices",
    )
    """Network services by provider"""
