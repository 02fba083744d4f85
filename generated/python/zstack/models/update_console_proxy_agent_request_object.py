"""UpdateConsoleProxyAgentRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateConsoleProxyAgentRequestObject(Model, kw_only=True, gc=False):
    """updateconsoleproxyagent request body object."""

    console_proxy_overridden_ip: str = field(name="consoleProxyOverriddenIp")
    """Address that replaces the proxy IP

    Since 2.3.
    """
    console_proxy_port: int | UnsetType = field(default=UNSET, name="consoleProxyPort")
    """Port of the console proxy

    Since 4.1.0.
    """
