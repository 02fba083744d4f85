"""UpdateConsoleProxyAgentRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_console_proxy_agent_request_object import (
        UpdateConsoleProxyAgentRequestObject,
    )

LINKS = ("UpdateConsoleProxyAgentRequestObject",)


class UpdateConsoleProxyAgentRequest(Model, kw_only=True):
    """`UpdateConsoleProxyAgentRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 2.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 2.3.
    """
    update_console_proxy_agent: UpdateConsoleProxyAgentRequestObject = field(
        name="updateConsoleProxyAgent",
    )
    """updateconsoleproxyagent request body object."""
