"""GetFreeIpResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .free_ip_inventory import FreeIpInventory

LINKS = ("ErrorCode", "FreeIpInventory")


class GetFreeIpResponse(Model, kw_only=True):
    """`GetFreeIpResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[FreeIpInventory] | UnsetType = UNSET
    """See inventories."""
