"""AddSecurityGroupRuleRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .security_group_rule_ao import SecurityGroupRuleAo

LINKS = ("SecurityGroupRuleAo",)


class AddSecurityGroupRuleRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    rules: list[SecurityGroupRuleAo]
    """The rules to add.

    At least 1 items. Since 0.6.
    """
    remote_security_group_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="remoteSecurityGroupUuids",
    )
    """Optional. The UUIDs of the remote security groups.

    At least 1 items. Since 2.1.
    """
    priority: int | UnsetType = UNSET
    """Optional. The priority, where a smaller number wins.

    Default: -1. Since 4.7.21.
    """
