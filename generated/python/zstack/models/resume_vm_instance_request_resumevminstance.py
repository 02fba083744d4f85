"""ResumeVmInstanceRequestResumevminstance."""

from __future__ import annotations

from .._runtime.model import Model


class ResumeVmInstanceRequestResumevminstance(Model, kw_only=True, gc=False):
    """`ResumeVmInstanceRequestResumevminstance` of the API."""
