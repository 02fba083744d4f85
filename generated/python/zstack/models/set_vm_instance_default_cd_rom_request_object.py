"""SetVmInstanceDefaultCdRomRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class SetVmInstanceDefaultCdRomRequestObject(Model, kw_only=True, gc=False):
    """`SetVmInstanceDefaultCdRomRequestObject` of the API."""
