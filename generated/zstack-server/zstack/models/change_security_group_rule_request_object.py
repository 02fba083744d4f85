"""ChangeSecurityGroupRuleRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_security_group_rule_request_action import (
        ChangeSecurityGroupRuleRequestAction,
    )
    from .change_security_group_rule_request_protocol import (
        ChangeSecurityGroupRuleRequestProtocol,
    )
    from .change_security_group_rule_request_state import (
        ChangeSecurityGroupRuleRequestState,
    )

LINKS = (
    "ChangeSecurityGroupRuleRequestAction",
    "ChangeSecurityGroupRuleRequestProtocol",
    "ChangeSecurityGroupRuleRequestState",
)


class ChangeSecurityGroupRuleRequestObject(Model, kw_only=True, gc=False):
    """changesecuritygrouprule request body object."""

    description: str | UnsetType = UNSET
    """Optional. Free text about the security group rule.

    At most 255 characters. Since 4.7.21.
    """
    remote_security_group_uuid: str | UnsetType = field(
        default=UNSET,
        name="remoteSecurityGroupUuid",
    )
    """Optional. The UUID of the remote security group.

    Since 4.7.21.
    """
    action: ChangeSecurityGroupRuleRequestAction | UnsetType = UNSET
    """Optional. What to do with matching traffic. Options: DROP | ACCEPT.

    One of: DROP, ACCEPT. At least 1 characters. Since 4.7.21.
    """
    state: ChangeSecurityGroupRuleRequestState | UnsetType = UNSET
    """Optional. The state of the security group rule. Options: Enabled | Disabled.

    One of: Enabled, Disabled. At least 1 characters. Since 4.7.21.
    """
    priority: int | UnsetType = UNSET
    """Optional. The priority, where a smaller number wins.

    Since 4.7.21.
    """
    protocol: ChangeSecurityGroupRuleRequestProtocol | UnsetType = UNSET
    """One of: ALL, TCP, UDP, ICMP. At least 1 characters. Since 4.7.21."""
    src_ip_range: str | UnsetType = field(default=UNSET, name="srcIpRange")
    """Optional. The source addresses.

    At most 1024 characters. Since 4.7.21.
    """
    dst_ip_range: str | UnsetType = field(default=UNSET, name="dstIpRange")
    """Optional. The destination addresses.

    At most 1024 characters. Since 4.7.21.
    """
    dst_port_range: str | UnsetType = field(default=UNSET, name="dstPortRange")
    """Optional. The destination ports.

    At most 255 characters. Since 4.7.21.
    """
