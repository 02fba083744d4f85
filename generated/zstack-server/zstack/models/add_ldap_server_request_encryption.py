"""AddLdapServerRequestEncryption."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class AddLdapServerRequestEncryption(OpenEnum):
    """The transport encryption. Valid values: None, TLS.

    At most 1024 characters. Since 0.6.
    """

    NONE = "None"
    TLS = "TLS"
