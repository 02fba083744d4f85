"""CleanInvalidLdapBindingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .clean_invalid_ldap_binding_request_object import (
        CleanInvalidLdapBindingRequestObject,
    )

LINKS = ("CleanInvalidLdapBindingRequestObject",)


class CleanInvalidLdapBindingRequest(Model, kw_only=True):
    """`CleanInvalidLdapBindingRequest` of the API."""

    cleaninvalidldapbinding: CleanInvalidLdapBindingRequestObject
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
