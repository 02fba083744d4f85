"""SecurityGroupRulePriorityAo."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SecurityGroupRulePriorityAo(Model, kw_only=True, gc=False):
    """`SecurityGroupRulePriorityAO` of the API."""

    rule_uuid: str | UnsetType = field(default=UNSET, name="ruleUuid")
    priority: int | UnsetType = UNSET
