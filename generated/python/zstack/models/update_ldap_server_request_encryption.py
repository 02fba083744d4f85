"""UpdateLdapServerRequestEncryption."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class UpdateLdapServerRequestEncryption(OpenEnum):
    """Optional. The transport encryption. Options: None | TLS.

    At most 1024 characters. Since 0.6.
    """

    NONE = "None"
    TLS = "TLS"
