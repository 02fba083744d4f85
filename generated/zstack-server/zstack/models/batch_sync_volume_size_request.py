"""BatchSyncVolumeSizeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .batch_sync_volume_size_request_xe3_b0 import BatchSyncVolumeSizeRequestXe3B0

LINKS = ("BatchSyncVolumeSizeRequestXe3B0",)


class BatchSyncVolumeSizeRequest(Model, kw_only=True):
    """`BatchSyncVolumeSizeRequest` of the API."""

    field_xe3b0c4: BatchSyncVolumeSizeRequestXe3B0 = field(name="")
