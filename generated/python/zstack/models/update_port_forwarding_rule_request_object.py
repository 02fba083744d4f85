"""UpdatePortForwardingRuleRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdatePortForwardingRuleRequestObject(Model, kw_only=True, gc=False):
    """updateportforwardingrule request body object."""

    name: str | UnsetType = UNSET
    """Optional. The display name of the port forwarding rule.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the port forwarding rule.

    At most 2048 characters. Since 0.6.
    """
