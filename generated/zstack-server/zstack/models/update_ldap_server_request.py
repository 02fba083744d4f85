"""UpdateLdapServerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_ldap_server_request_object import UpdateLdapServerRequestObject

LINKS = ("UpdateLdapServerRequestObject",)


class UpdateLdapServerRequest(Model, kw_only=True):
    """`UpdateLdapServerRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
    update_ldap_server: UpdateLdapServerRequestObject = field(name="updateLdapServer")
    """updateldapserver request body object."""
