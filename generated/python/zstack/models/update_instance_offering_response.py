"""UpdateInstanceOfferingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .instance_offering_inventory import InstanceOfferingInventory

LINKS = ("ErrorCode", "InstanceOfferingInventory")


class UpdateInstanceOfferingResponse(Model, kw_only=True):
    """`UpdateInstanceOfferingResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: InstanceOfferingInventory | UnsetType = UNSET
    """See inventory."""
