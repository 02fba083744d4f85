"""QueryKvmHypervisorInfoResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .kvm_hypervisor_info_inventory import KvmHypervisorInfoInventory

LINKS = ("ErrorCode", "KvmHypervisorInfoInventory")


class QueryKvmHypervisorInfoResponse(Model, kw_only=True):
    """`QueryKvmHypervisorInfoResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[KvmHypervisorInfoInventory] | UnsetType = UNSET
    """See inventories"""
    total: int | UnsetType = UNSET
