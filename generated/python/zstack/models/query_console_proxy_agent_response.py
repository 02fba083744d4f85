"""QueryConsoleProxyAgentResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .console_proxy_agent_inventory import ConsoleProxyAgentInventory
    from .error_code import ErrorCode

LINKS = ("ConsoleProxyAgentInventory", "ErrorCode")


class QueryConsoleProxyAgentResponse(Model, kw_only=True):
    """`QueryConsoleProxyAgentResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    inventories: list[ConsoleProxyAgentInventory] | UnsetType = UNSET
    """See inventories"""
    total: int | UnsetType = UNSET
