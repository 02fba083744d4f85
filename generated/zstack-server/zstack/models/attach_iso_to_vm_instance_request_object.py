"""AttachIsoToVmInstanceRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class AttachIsoToVmInstanceRequestObject(Model, kw_only=True, gc=False):
    """`AttachIsoToVmInstanceRequestObject` of the API."""
