"""UpdateVmCdRomRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateVmCdRomRequestObject(Model, kw_only=True, gc=False):
    """updatevmcdrom request body object."""

    description: str | UnsetType = UNSET
    """Free text about the CD-ROM

    At most 2048 characters. Since 3.3.
    """
    name: str | UnsetType = UNSET
    """Display name of the CD-ROM

    At most 255 characters. Since 3.3.
    """
