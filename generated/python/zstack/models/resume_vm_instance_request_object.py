"""ResumeVmInstanceRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ResumeVmInstanceRequestObject(Model, kw_only=True, gc=False):
    """`ResumeVmInstanceRequestObject` of the API."""
