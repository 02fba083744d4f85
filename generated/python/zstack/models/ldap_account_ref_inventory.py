"""LdapAccountRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LdapAccountRefInventory(Model, kw_only=True, gc=False):
    """`LdapAccountRefInventory` of the API."""

    uuid: str
    ldap_uid: str | UnsetType = field(default=UNSET, name="ldapUid")
    ldap_server_uuid: str | UnsetType = field(default=UNSET, name="ldapServerUuid")
    account_uuid: str | UnsetType = field(default=UNSET, name="accountUuid")
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
