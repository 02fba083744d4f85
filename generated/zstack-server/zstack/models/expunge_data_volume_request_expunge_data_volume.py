"""ExpungeDataVolumeRequestExpungeDataVolume."""

from __future__ import annotations

from .._runtime.model import Model


class ExpungeDataVolumeRequestExpungeDataVolume(Model, kw_only=True, gc=False):
    """`ExpungeDataVolumeRequestExpungeDataVolume` of the API."""
