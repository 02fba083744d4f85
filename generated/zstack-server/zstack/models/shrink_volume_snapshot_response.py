"""ShrinkVolumeSnapshotResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .shrink_result import ShrinkResult

LINKS = ("ErrorCode", "ShrinkResult")


class ShrinkVolumeSnapshotResponse(Model, kw_only=True):
    """`ShrinkVolumeSnapshotResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    shrink_result: ShrinkResult | UnsetType = field(default=UNSET, name="shrinkResult")
    """See shrinkResult."""
