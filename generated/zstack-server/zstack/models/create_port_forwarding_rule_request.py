"""CreatePortForwardingRuleRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_port_forwarding_rule_request_object import (
        CreatePortForwardingRuleRequestObject,
    )

LINKS = ("CreatePortForwardingRuleRequestObject",)


class CreatePortForwardingRuleRequest(Model, kw_only=True):
    """`CreatePortForwardingRuleRequest` of the API."""

    params: CreatePortForwardingRuleRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
