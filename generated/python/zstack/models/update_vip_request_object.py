"""UpdateVipRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateVipRequestObject(Model, kw_only=True, gc=False):
    """updatevip request body object."""

    name: str | UnsetType = UNSET
    """Optional. The display name of the VIP.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the VIP.

    At most 2048 characters. Since 0.6.
    """
