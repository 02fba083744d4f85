"""CreateClusterResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .cluster_inventory import ClusterInventory
    from .error_code import ErrorCode

LINKS = ("ClusterInventory", "ErrorCode")


class CreateClusterResponse(Model, kw_only=True):
    """`CreateClusterResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: ClusterInventory | UnsetType = UNSET
    """See inventory"""
