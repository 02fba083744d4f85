"""FlattenVolumeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class FlattenVolumeRequestObject(Model, kw_only=True, gc=False):
    """flattenvolume request body object."""

    dry_run: bool | UnsetType = field(default=UNSET, name="dryRun")
    """Optional. Whether to only estimate the effect.

    Since 4.7.0.
    """
