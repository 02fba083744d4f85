"""SecurityGroupInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .security_group_rule_inventory import SecurityGroupRuleInventory

LINKS = ("SecurityGroupRuleInventory",)


class SecurityGroupInventory(Model, kw_only=True):
    """`SecurityGroupInventory` of the API."""

    uuid: str
    """The unique ID of the security group."""
    name: str | UnsetType = UNSET
    """The name of the security group."""
    description: str | UnsetType = UNSET
    """The description of the security group."""
    state: str | UnsetType = UNSET
    """The state of the security group."""
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    """The IP protocol version."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    rules: list[SecurityGroupRuleInventory] | UnsetType = UNSET
    """See rules."""
    attached_l3_network_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="attachedL3NetworkUuids",
    )
    """The UUIDs of the attached L3 networks."""
