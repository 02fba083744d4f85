"""QueryCephOsdGroupResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ceph_osd_group_inventory import CephOsdGroupInventory
    from .error_code import ErrorCode

LINKS = ("CephOsdGroupInventory", "ErrorCode")


class QueryCephOsdGroupResponse(Model, kw_only=True):
    """`QueryCephOsdGroupResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[CephOsdGroupInventory] | UnsetType = UNSET
    """See inventories"""
    total: int | UnsetType = UNSET
