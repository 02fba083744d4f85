"""UpdateHostIpmiResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .host_ipmi_inventory import HostIpmiInventory

LINKS = ("ErrorCode", "HostIpmiInventory")


class UpdateHostIpmiResponse(Model, kw_only=True):
    """`UpdateHostIpmiResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    host_ipmi_inventory: HostIpmiInventory | UnsetType = field(
        default=UNSET,
        name="hostIpmiInventory",
    )
    """See hostIpmiInventory"""
