"""DeleteSecurityGroupRuleRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DeleteSecurityGroupRuleRequest(Model, kw_only=True):
    """`DeleteSecurityGroupRuleRequest` of the API."""

    rule_uuids: list[str] = field(name="ruleUuids")
    """The UUIDs of the rules.

    At least 1 items. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
