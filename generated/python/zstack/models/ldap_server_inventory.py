"""LdapServerInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LdapServerInventory(Model, kw_only=True, gc=False):
    """`LdapServerInventory` of the API."""

    uuid: str
    """The UUID of the LDAP server."""
    name: str | UnsetType = UNSET
    """The name of the LDAP server."""
    description: str | UnsetType = UNSET
    """Free text about the LDAP server."""
    url: str | UnsetType = UNSET
    """The URL of the LDAP server."""
    base: str | UnsetType = UNSET
    """The base DN of the directory."""
    username: str | UnsetType = UNSET
    """The user name for the connection."""
    scope: str | UnsetType = UNSET
    """The scope of the LDAP server."""
    encryption: str | UnsetType = UNSET
    """The transport encryption."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
