"""ResumeVmInstanceRequestResumeVmInstance."""

from __future__ import annotations

from .._runtime.model import Model


class ResumeVmInstanceRequestResumeVmInstance(Model, kw_only=True, gc=False):
    """`ResumeVmInstanceRequestResumeVmInstance` of the API."""
