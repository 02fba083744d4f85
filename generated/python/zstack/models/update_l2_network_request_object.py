"""UpdateL2NetworkRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateL2NetworkRequestObject(Model, kw_only=True, gc=False):
    """updatel2network request body object."""

    name: str | UnsetType = UNSET
    """Name of the L2 network

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the L2 network

    At most 2048 characters. Since 0.6.
    """
