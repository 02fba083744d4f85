"""RecoverDataVolumeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class RecoverDataVolumeRequestObject(Model, kw_only=True, gc=False):
    """`RecoverDataVolumeRequestObject` of the API."""
