"""GetHostPowerStatusResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .host_ipmi_inventory import HostIpmiInventory

LINKS = ("ErrorCode", "HostIpmiInventory")


class GetHostPowerStatusResponse(Model, kw_only=True):
    """`GetHostPowerStatusResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: HostIpmiInventory | UnsetType = UNSET
    """See inventory"""
