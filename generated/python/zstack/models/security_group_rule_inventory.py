"""SecurityGroupRuleInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SecurityGroupRuleInventory(Model, kw_only=True, gc=False):
    """`SecurityGroupRuleInventory` of the API."""

    uuid: str
    """The unique ID of the security group rule."""
    security_group_uuid: str | UnsetType = field(
        default=UNSET,
        name="securityGroupUuid",
    )
    """The UUID of the security group."""
    type: str | UnsetType = UNSET
    """The type of the security group rule."""
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    """The IP protocol version."""
    protocol: str | UnsetType = UNSET
    """The protocol."""
    state: str | UnsetType = UNSET
    """The state of the security group rule."""
    priority: int | UnsetType = UNSET
    """The priority, where a smaller number wins."""
    description: str | UnsetType = UNSET
    """Free text about the security group rule."""
    src_ip_range: str | UnsetType = field(default=UNSET, name="srcIpRange")
    """The source addresses."""
    dst_ip_range: str | UnsetType = field(default=UNSET, name="dstIpRange")
    """The destination addresses."""
    src_port_range: str | UnsetType = field(default=UNSET, name="srcPortRange")
    """The source ports."""
    dst_port_range: str | UnsetType = field(default=UNSET, name="dstPortRange")
    """The destination ports."""
    action: str | UnsetType = UNSET
    """What to do with matching traffic."""
    remote_security_group_uuid: str | UnsetType = field(
        default=UNSET,
        name="remoteSecurityGroupUuid",
    )
    """The UUID of the remote security group."""
    allowed_cidr: str | UnsetType = field(default=UNSET, name="allowedCidr")
    """The CIDR that may connect."""
    start_port: int | UnsetType = field(default=UNSET, name="startPort")
    """The first port."""
    end_port: int | UnsetType = field(default=UNSET, name="endPort")
    """The last port."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
