"""ConsoleProxyAgentInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ConsoleProxyAgentInventory(Model, kw_only=True, gc=False):
    """`ConsoleProxyAgentInventory` of the API."""

    uuid: str
    """Unique ID of the console proxy agent"""
    description: str | UnsetType = UNSET
    """Free text about the console proxy agent"""
    management_ip: str | UnsetType = field(default=UNSET, name="managementIp")
    """Management IP address of the host"""
    console_proxy_overridden_ip: str | UnsetType = field(
        default=UNSET,
        name="consoleProxyOverriddenIp",
    )
    """Address that replaces the proxy IP"""
    console_proxy_port: int | UnsetType = field(default=UNSET, name="consoleProxyPort")
    """Port of the console proxy"""
    type: str | UnsetType = UNSET
    """Kind of the console proxy agent"""
    status: str | UnsetType = UNSET
    """Current status of the console proxy agent"""
    state: str | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
