"""AttachIsoToVmInstanceRequestNull."""

from __future__ import annotations

from .._runtime.model import Model


class AttachIsoToVmInstanceRequestNull(Model, kw_only=True, gc=False):
    """`AttachIsoToVmInstanceRequestNull` of the API."""
