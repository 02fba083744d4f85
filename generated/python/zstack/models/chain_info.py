"""ChainInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .pending_task_info import PendingTaskInfo
    from .running_task_info import RunningTaskInfo

LINKS = ("PendingTaskInfo", "RunningTaskInfo")


class ChainInfo(Model, kw_only=True):
    """`ChainInfo` of the API."""

    running_task: list[RunningTaskInfo] | UnsetType = field(
        default=UNSET,
        name="runningTask",
    )
    """See runningTask"""
    pending_task: list[PendingTaskInfo] | UnsetType = field(
        default=UNSET,
        name="pendingTask",
    )
    """See pendingTask"""
