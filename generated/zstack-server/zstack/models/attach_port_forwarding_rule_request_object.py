"""AttachPortForwardingRuleRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class AttachPortForwardingRuleRequestObject(Model, kw_only=True, gc=False):
    """`AttachPortForwardingRuleRequestObject` of the API."""
