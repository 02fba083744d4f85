"""BatchSyncVolumeSizeResponse."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class BatchSyncVolumeSizeResponse(Model, kw_only=True, gc=False):
    """`BatchSyncVolumeSizeResponse` of the API."""

    success_count: int | UnsetType = field(default=UNSET, name="successCount")
    fail_count: int | UnsetType = field(default=UNSET, name="failCount")
