"""ChangeEipStateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .eip_inventory import EipInventory
    from .error_code import ErrorCode

LINKS = ("EipInventory", "ErrorCode")


class ChangeEipStateResponse(Model, kw_only=True):
    """`ChangeEipStateResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: EipInventory | UnsetType = UNSET
    """See inventory."""
