"""LogInByLdapRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .log_in_by_ldap_request_object import LogInByLdapRequestObject

LINKS = ("LogInByLdapRequestObject",)


class LogInByLdapRequest(Model, kw_only=True):
    """`LogInByLdapRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
    log_in_by_ldap: LogInByLdapRequestObject = field(name="logInByLdap")
    """loginbyldap request body object."""
