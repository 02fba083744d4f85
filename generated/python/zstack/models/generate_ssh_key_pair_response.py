"""GenerateSshKeyPairResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .ssh_private_key_pair_inventory import SshPrivateKeyPairInventory

LINKS = ("ErrorCode", "SshPrivateKeyPairInventory")


class GenerateSshKeyPairResponse(Model, kw_only=True):
    """`GenerateSshKeyPairResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventory: SshPrivateKeyPairInventory | UnsetType = UNSET
    """See inventory"""
