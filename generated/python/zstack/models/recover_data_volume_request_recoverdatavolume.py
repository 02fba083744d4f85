"""RecoverDataVolumeRequestRecoverdatavolume."""

from __future__ import annotations

from .._runtime.model import Model


class RecoverDataVolumeRequestRecoverdatavolume(Model, kw_only=True, gc=False):
    """`RecoverDataVolumeRequestRecoverdatavolume` of the API."""
