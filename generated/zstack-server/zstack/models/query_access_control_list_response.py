"""QueryAccessControlListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .access_control_list_inventory import AccessControlListInventory
    from .error_code import ErrorCode

LINKS = ("AccessControlListInventory", "ErrorCode")


class QueryAccessControlListResponse(Model, kw_only=True):
    """`QueryAccessControlListResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventories: list[AccessControlListInventory] | UnsetType = UNSET
    """See inventories."""
    total: int | UnsetType = UNSET
