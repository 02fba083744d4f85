"""ChangeAccessControlListRedirectRuleRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_access_control_list_redirect_rule_request_object import (
        ChangeAccessControlListRedirectRuleRequestObject,
    )

LINKS = ("ChangeAccessControlListRedirectRuleRequestObject",)


class ChangeAccessControlListRedirectRuleRequest(Model, kw_only=True):
    """`ChangeAccessControlListRedirectRuleRequest` of the API."""

    changeaccesscontrollistredirectrule: (
        ChangeAccessControlListRedirectRuleRequestObject
    )
    """changeaccesscontrollistredirectrule request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 4.1.3."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 4.1.3.
    """
