"""UpdateConsoleProxyAgentResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .console_proxy_agent_inventory import ConsoleProxyAgentInventory

LINKS = ("ConsoleProxyAgentInventory",)


class UpdateConsoleProxyAgentResponse(Model, kw_only=True):
    """`UpdateConsoleProxyAgentResponse` of the API."""

    inventory: ConsoleProxyAgentInventory | UnsetType = UNSET
