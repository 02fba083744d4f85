"""UpdatePortForwardingRuleRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_port_forwarding_rule_request_object import (
        UpdatePortForwardingRuleRequestObject,
    )

LINKS = ("UpdatePortForwardingRuleRequestObject",)


class UpdatePortForwardingRuleRequest(Model, kw_only=True):
    """`UpdatePortForwardingRuleRequest` of the API."""

    updateportforwardingrule: UpdatePortForwardingRuleRequestObject
    """updateportforwardingrule request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
