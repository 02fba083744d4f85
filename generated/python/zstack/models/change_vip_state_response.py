"""ChangeVipStateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vip_inventory import VipInventory

LINKS = ("ErrorCode", "VipInventory")


class ChangeVipStateResponse(Model, kw_only=True):
    """`ChangeVipStateResponse` of the API."""

    inventory: VipInventory | UnsetType = UNSET
    """See inventory."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
