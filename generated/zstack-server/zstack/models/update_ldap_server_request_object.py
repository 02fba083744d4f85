"""UpdateLdapServerRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_ldap_server_request_encryption import UpdateLdapServerRequestEncryption

LINKS = ("UpdateLdapServerRequestEncryption",)


class UpdateLdapServerRequestObject(Model, kw_only=True, gc=False):
    """updateldapserver request body object."""

    name: str | UnsetType = UNSET
    """Optional. The display name of the LDAP server.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the LDAP server.

    At most 2048 characters. Since 0.6.
    """
    url: str | UnsetType = UNSET
    """Optional. The address where the LDAP server can be reached.

    At most 1024 characters. Since 0.6.
    """
    base: str | UnsetType = UNSET
    """Optional. The base DN of the directory.

    At most 1024 characters. Since 0.6.
    """
    username: str | UnsetType = UNSET
    """Optional. The login name.

    At most 1024 characters. Since 0.6.
    """
    password: str | UnsetType = UNSET
    """Optional. The password of the login.

    At most 1024 characters. Since 0.6.
    """
    encryption: UpdateLdapServerRequestEncryption | UnsetType = UNSET
    """Optional. The transport encryption. Options: None | TLS.

    One of: None, TLS. At most 1024 characters. Since 0.6.
    """
