"""CleanQueueRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CleanQueueRequestObject(Model, kw_only=True, gc=False):
    """cleanqueue request body object."""

    signature_name: str = field(name="signatureName")
    """Name of the signature

    Since 4.1.3.
    """
    task_index: int | UnsetType = field(default=UNSET, name="taskIndex")
    """Index of the task

    Since 4.1.3.
    """
    is_clean_up: bool | UnsetType = field(default=UNSET, name="isCleanUp")
    """Whether to drop every queued task

    Default: false. Since 4.1.3.
    """
    is_running_task: bool | UnsetType = field(default=UNSET, name="isRunningTask")
    """Whether the task is running

    Default: true. Since 4.1.3.
    """
    managementi_uuid: str | UnsetType = field(default=UNSET, name="managementiUuid")
    """UUID of the management node

    Since 4.1.3.
    """
