"""CreateVxlanPoolRemoteVtepResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .remote_vtep_inventory import RemoteVtepInventory

LINKS = ("ErrorCode", "RemoteVtepInventory")


class CreateVxlanPoolRemoteVtepResponse(Model, kw_only=True):
    """`CreateVxlanPoolRemoteVtepResponse` of the API."""

    success: bool | UnsetType = UNSET
    """Whether the call succeeded"""
    inventory: RemoteVtepInventory | UnsetType = UNSET
    """See inventory"""
    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
