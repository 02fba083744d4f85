"""QuerySdnControllerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .sdn_controller_inventory import SdnControllerInventory

LINKS = ("ErrorCode", "SdnControllerInventory")


class QuerySdnControllerResponse(Model, kw_only=True):
    """`QuerySdnControllerResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[SdnControllerInventory] | UnsetType = UNSET
    """See inventories."""
    total: int | UnsetType = UNSET
