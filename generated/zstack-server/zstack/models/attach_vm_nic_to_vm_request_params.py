"""AttachVmNicToVmRequestParams."""

from __future__ import annotations

from .._runtime.model import Model


class AttachVmNicToVmRequestParams(Model, kw_only=True, gc=False):
    """`AttachVmNicToVmRequestParams` of the API."""
