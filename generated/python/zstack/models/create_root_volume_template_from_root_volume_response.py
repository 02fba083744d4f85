"""CreateRootVolumeTemplateFromRootVolumeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .image_inventory import ImageInventory

LINKS = ("ErrorCode", "ImageInventory")


class CreateRootVolumeTemplateFromRootVolumeResponse(Model, kw_only=True):
    """`CreateRootVolumeTemplateFromRootVolumeResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded."""
    inventory: ImageInventory | UnsetType = UNSET
    """See inventory."""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
