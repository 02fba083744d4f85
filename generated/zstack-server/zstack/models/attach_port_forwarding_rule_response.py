"""AttachPortForwardingRuleResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .port_forwarding_rule_inventory import PortForwardingRuleInventory

LINKS = ("PortForwardingRuleInventory",)


class AttachPortForwardingRuleResponse(Model, kw_only=True):
    """`AttachPortForwardingRuleResponse` of the API."""

    inventory: PortForwardingRuleInventory | UnsetType = UNSET
