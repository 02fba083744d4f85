"""UpdateEipRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateEipRequestObject(Model, kw_only=True, gc=False):
    """updateeip request body object."""

    name: str | UnsetType = UNSET
    """Optional. The name of the EIP.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the EIP.

    At most 2048 characters. Since 0.6.
    """
