"""TaskProgressInventory."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class TaskProgressInventory(Model, kw_only=True):
    """`TaskProgressInventory` of the API."""

    task_uuid: str | UnsetType = field(default=UNSET, name="taskUuid")
    """UUID of the task"""
    task_name: str | UnsetType = field(default=UNSET, name="taskName")
    """Name of the task"""
    parent_uuid: str | UnsetType = field(default=UNSET, name="parentUuid")
    """UUID of the parent"""
    type: str | UnsetType = UNSET
    """Type of the task progress"""
    content: str | UnsetType = UNSET
    """Content"""
    opaque: dict[str, Any] | UnsetType = UNSET
    """Reserved, null by default"""
    time: int | UnsetType = UNSET
    """Time"""
    sub_tasks: list[TaskProgressInventory] | UnsetType = field(
        default=UNSET,
        name="subTasks",
    )
    """See subTasks"""
    arguments: str | UnsetType = UNSET
