"""AddLdapServerRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ldap_server_request_encryption import AddLdapServerRequestEncryption
    from .add_ldap_server_request_scope import AddLdapServerRequestScope

LINKS = ("AddLdapServerRequestEncryption", "AddLdapServerRequestScope")


class AddLdapServerRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters."""

    name: str
    """The display name of the LDAP server.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the LDAP server.

    At most 2048 characters. Since 0.6.
    """
    url: str
    """The URL of the LDAP server.

    At most 1024 characters. Since 0.6.
    """
    base: str
    """The base DN of the directory.

    At most 1024 characters. Since 0.6.
    """
    username: str
    """The login name.

    At most 1024 characters. Since 0.6.
    """
    password: str
    """The password of the login.

    At most 1024 characters. Since 0.6.
    """
    encryption: AddLdapServerRequestEncryption
    """The transport encryption. Valid values: None, TLS.

    One of: None, TLS. At most 1024 characters. Since 0.6.
    """
    scope: AddLdapServerRequestScope
    """The scope of the LDAP server. Options: account | IAM2. Default: account.

    One of: account, IAM2. Default: account. Since 3.6.0.
    """
