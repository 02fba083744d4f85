"""UpdateVolumeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateVolumeRequestObject(Model, kw_only=True, gc=False):
    """updatevolume request body object."""

    name: str | UnsetType = UNSET
    """Optional. The display name of the volume.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the volume.

    At most 2048 characters. Since 0.6.
    """
