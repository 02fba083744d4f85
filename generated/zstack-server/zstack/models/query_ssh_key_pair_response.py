"""QuerySshKeyPairResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ssh_key_pair_inventory import SshKeyPairInventory

LINKS = ("SshKeyPairInventory",)


class QuerySshKeyPairResponse(Model, kw_only=True):
    """`QuerySshKeyPairResponse` of the API."""

    inventories: list[SshKeyPairInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
