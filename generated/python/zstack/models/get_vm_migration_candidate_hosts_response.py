"""GetVmMigrationCandidateHostsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .host_inventory import HostInventory

LINKS = ("ErrorCode", "HostInventory")


class GetVmMigrationCandidateHostsResponse(Model, kw_only=True):
    """`GetVmMigrationCandidateHostsResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[HostInventory] | UnsetType = UNSET
    """See inventories"""
