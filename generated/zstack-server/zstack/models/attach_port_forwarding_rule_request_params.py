"""AttachPortForwardingRuleRequestParams."""

from __future__ import annotations

from .._runtime.model import Model


class AttachPortForwardingRuleRequestParams(Model, kw_only=True, gc=False):
    """`AttachPortForwardingRuleRequestParams` of the API."""
