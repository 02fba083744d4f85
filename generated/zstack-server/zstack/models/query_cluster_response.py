"""QueryClusterResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .cluster_inventory import ClusterInventory
    from .error_code import ErrorCode

LINKS = ("ClusterInventory", "ErrorCode")


class QueryClusterResponse(Model, kw_only=True):
    """`QueryClusterResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[ClusterInventory] | UnsetType = UNSET
    """See inventories"""
    total: int | UnsetType = UNSET
