"""AttachVmNicToVmRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class AttachVmNicToVmRequestObject(Model, kw_only=True, gc=False):
    """`AttachVmNicToVmRequestObject` of the API."""
