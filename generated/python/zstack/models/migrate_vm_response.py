"""MigrateVmResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .vm_instance_inventory import VmInstanceInventory

LINKS = ("ErrorCode", "VmInstanceInventory")


class MigrateVmResponse(Model, kw_only=True):
    """`MigrateVmResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: VmInstanceInventory | UnsetType = UNSET
    """See inventory"""
