"""GetHypervisorTypesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class GetHypervisorTypesResponse(Model, kw_only=True):
    """`GetHypervisorTypesResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    hypervisor_types: list[str] | UnsetType = field(
        default=UNSET,
        name="hypervisorTypes",
    )
    """Types of the hypervisor"""
