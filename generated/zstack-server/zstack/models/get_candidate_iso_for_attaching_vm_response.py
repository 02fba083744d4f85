"""GetCandidateIsoForAttachingVmResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .image_inventory import ImageInventory

LINKS = ("ErrorCode", "ImageInventory")


class GetCandidateIsoForAttachingVmResponse(Model, kw_only=True):
    """`GetCandidateIsoForAttachingVmResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[ImageInventory] | UnsetType = UNSET
    """See inventories"""
