"""BatchSyncVolumeSizeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .batch_sync_volume_size_request_object import BatchSyncVolumeSizeRequestObject

LINKS = ("BatchSyncVolumeSizeRequestObject",)


class BatchSyncVolumeSizeRequest(Model, kw_only=True):
    """`BatchSyncVolumeSizeRequest` of the API."""

    field_xe3b0c4: BatchSyncVolumeSizeRequestObject = field(name="")
