"""GetTaskProgressResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .task_progress_inventory import TaskProgressInventory

LINKS = ("ErrorCode", "TaskProgressInventory")


class GetTaskProgressResponse(Model, kw_only=True):
    """`GetTaskProgressResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[TaskProgressInventory] | UnsetType = UNSET
    """See inventories"""
