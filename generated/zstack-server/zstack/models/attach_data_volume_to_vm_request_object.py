"""AttachDataVolumeToVmRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class AttachDataVolumeToVmRequestObject(Model, kw_only=True, gc=False):
    """`AttachDataVolumeToVmRequestObject` of the API."""
