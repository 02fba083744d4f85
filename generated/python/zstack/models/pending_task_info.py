"""PendingTaskInfo."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class PendingTaskInfo(Model, kw_only=True):
    """`PendingTaskInfo` of the API."""

    name: str | UnsetType = UNSET
    """Name of the pending task info"""
    class_name: str | UnsetType = field(default=UNSET, name="className")
    """Name of the class"""
    index: int | UnsetType = UNSET
    """Index"""
    pending_time: int | UnsetType = field(default=UNSET, name="pendingTime")
    """Time of the pending"""
    execution_time: int | UnsetType = field(default=UNSET, name="executionTime")
    """Time of the execution"""
    context: str | UnsetType = UNSET
    """Context"""
    api_id: str | UnsetType = field(default=UNSET, name="apiId")
    """ID of the API call"""
    api_name: str | UnsetType = field(default=UNSET, name="apiName")
    """Name of the API"""
    context_list: list[Any] | UnsetType = field(default=UNSET, name="contextList")
    """List of context lists"""
