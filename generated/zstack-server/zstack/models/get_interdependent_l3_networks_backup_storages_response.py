"""GetInterdependentL3NetworksBackupStoragesResponse."""

from __future__ import annotations

from typing import Any, TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class GetInterdependentL3NetworksBackupStoragesResponse(Model, kw_only=True):
    """`GetInterdependentL3NetworksBackupStoragesResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[Any] | UnsetType = UNSET
    """See inventories"""
