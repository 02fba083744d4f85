"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .create_vm_response import CreateVmResponse as CreateVmResponse
    from .create_vm_response202 import CreateVmResponse202 as CreateVmResponse202
    from .delete_disk_result import DeleteDiskResult as DeleteDiskResult
    from .get_task_response import GetTaskResponse as GetTaskResponse
    from .vm import Vm as Vm

_WHERE: dict[str, str] = {
    "CreateVmResponse": "create_vm_response",
    "CreateVmResponse202": "create_vm_response202",
    "DeleteDiskResult": "delete_disk_result",
    "GetTaskResponse": "get_task_response",
    "Vm": "vm",
}

__all__ = [
    "CreateVmResponse",
    "CreateVmResponse202",
    "DeleteDiskResult",
    "GetTaskResponse",
    "Vm",
]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
