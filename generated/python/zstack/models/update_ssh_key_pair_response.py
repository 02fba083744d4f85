"""UpdateSshKeyPairResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .ssh_key_pair_inventory import SshKeyPairInventory

LINKS = ("ErrorCode", "SshKeyPairInventory")


class UpdateSshKeyPairResponse(Model, kw_only=True):
    """`UpdateSshKeyPairResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: SshKeyPairInventory | UnsetType = UNSET
    """See inventory"""
