"""GetVolumeSnapshotSizeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class GetVolumeSnapshotSizeResponse(Model, kw_only=True):
    """`GetVolumeSnapshotSizeResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    size: int | UnsetType = UNSET
    """The size. Unit: Byte."""
    actual_size: int | UnsetType = field(default=UNSET, name="actualSize")
    """The space in use. Unit: Byte."""
