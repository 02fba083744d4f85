"""LoadBalancerInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .load_balancer_listener_inventory import LoadBalancerListenerInventory

LINKS = ("LoadBalancerListenerInventory",)


class LoadBalancerInventory(Model, kw_only=True):
    """`LoadBalancerInventory` of the API."""

    name: str | UnsetType = UNSET
    uuid: str
    description: str | UnsetType = UNSET
    server_group_uuid: str | UnsetType = field(default=UNSET, name="serverGroupUuid")
    state: str | UnsetType = UNSET
    type: str | UnsetType = UNSET
    vip_uuid: str | UnsetType = field(default=UNSET, name="vipUuid")
    ipv6_vip_uuid: str | UnsetType = field(default=UNSET, name="ipv6VipUuid")
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    listeners: list[LoadBalancerListenerInventory] | UnsetType = UNSET
