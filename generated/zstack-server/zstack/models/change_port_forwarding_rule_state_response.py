"""ChangePortForwardingRuleStateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .port_forwarding_rule_inventory import PortForwardingRuleInventory

LINKS = ("ErrorCode", "PortForwardingRuleInventory")


class ChangePortForwardingRuleStateResponse(Model, kw_only=True):
    """`ChangePortForwardingRuleStateResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    inventory: PortForwardingRuleInventory | UnsetType = UNSET
    """See inventory."""
