"""AttachDataVolumeToVmRequestParams."""

from __future__ import annotations

from .._runtime.model import Model


class AttachDataVolumeToVmRequestParams(Model, kw_only=True, gc=False):
    """`AttachDataVolumeToVmRequestParams` of the API."""
