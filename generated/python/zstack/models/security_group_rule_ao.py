"""SecurityGroupRuleAo."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SecurityGroupRuleAo(Model, kw_only=True, gc=False):
    """`SecurityGroupRuleAO` of the API."""

    type: str | UnsetType = UNSET
    state: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    remote_security_group_uuid: str | UnsetType = field(
        default=UNSET,
        name="remoteSecurityGroupUuid",
    )
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    protocol: str | UnsetType = UNSET
    src_ip_range: str | UnsetType = field(default=UNSET, name="srcIpRange")
    dst_ip_range: str | UnsetType = field(default=UNSET, name="dstIpRange")
    dst_port_range: str | UnsetType = field(default=UNSET, name="dstPortRange")
    action: str | UnsetType = UNSET
    start_port: int | UnsetType = field(default=UNSET, name="startPort")
    end_port: int | UnsetType = field(default=UNSET, name="endPort")
    allowed_cidr: str | UnsetType = field(default=UNSET, name="allowedCidr")
