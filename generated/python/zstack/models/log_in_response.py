"""LogInResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .session_inventory import SessionInventory

LINKS = ("ErrorCode", "SessionInventory")


class LogInResponse(Model, kw_only=True):
    """`LogInResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: SessionInventory | UnsetType = UNSET
    """See inventory."""
