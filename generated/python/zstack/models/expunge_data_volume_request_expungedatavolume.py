"""ExpungeDataVolumeRequestExpungedatavolume."""

from __future__ import annotations

from .._runtime.model import Model


class ExpungeDataVolumeRequestExpungedatavolume(Model, kw_only=True, gc=False):
    """`ExpungeDataVolumeRequestExpungedatavolume` of the API."""
