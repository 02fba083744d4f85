"""AddLdapServerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .ldap_server_inventory import LdapServerInventory

LINKS = ("ErrorCode", "LdapServerInventory")


class AddLdapServerResponse(Model, kw_only=True):
    """`AddLdapServerResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: LdapServerInventory | UnsetType = UNSET
    """See inventory."""
