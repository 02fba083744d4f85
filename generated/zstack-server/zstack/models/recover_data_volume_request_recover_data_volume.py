"""RecoverDataVolumeRequestRecoverDataVolume."""

from __future__ import annotations

from .._runtime.model import Model


class RecoverDataVolumeRequestRecoverDataVolume(Model, kw_only=True, gc=False):
    """`RecoverDataVolumeRequestRecoverDataVolume` of the API."""
