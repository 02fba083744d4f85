"""UpdateLdapServerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .ldap_server_inventory import LdapServerInventory

LINKS = ("LdapServerInventory",)


class UpdateLdapServerResponse(Model, kw_only=True):
    """`UpdateLdapServerResponse` of the API."""

    inventory: LdapServerInventory | UnsetType = UNSET
