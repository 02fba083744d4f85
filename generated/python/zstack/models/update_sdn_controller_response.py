"""UpdateSdnControllerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .sdn_controller_inventory import SdnControllerInventory

LINKS = ("ErrorCode", "SdnControllerInventory")


class UpdateSdnControllerResponse(Model, kw_only=True):
    """`UpdateSdnControllerResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: SdnControllerInventory | UnsetType = UNSET
    """See inventory."""
