"""AddLdapServerRequestScope."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class AddLdapServerRequestScope(OpenEnum):
    """The scope of the LDAP server. Options: account | IAM2. Default: account.

    Since 3.6.0.
    """

    ACCOUNT = "account"
    IAM2 = "IAM2"
