"""ExpungeDataVolumeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ExpungeDataVolumeRequestObject(Model, kw_only=True, gc=False):
    """`ExpungeDataVolumeRequestObject` of the API."""
