"""AddAccessControlListRedirectRuleRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_access_control_list_redirect_rule_request_object import (
        AddAccessControlListRedirectRuleRequestObject,
    )

LINKS = ("AddAccessControlListRedirectRuleRequestObject",)


class AddAccessControlListRedirectRuleRequest(Model, kw_only=True):
    """`AddAccessControlListRedirectRuleRequest` of the API."""

    params: AddAccessControlListRedirectRuleRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 4.1.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 4.1.3.
    """
