"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .create_disk_body_params import CreateDiskBodyParams as CreateDiskBodyParams
    from .disk import Disk as Disk
    from .query_disk_response import QueryDiskResponse as QueryDiskResponse

_WHERE: dict[str, str] = {
    "CreateDiskBodyParams": "create_disk_body_params",
    "Disk": "disk",
    "QueryDiskResponse": "query_disk_response",
}

__all__ = ["CreateDiskBodyParams", "Disk", "QueryDiskResponse"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
