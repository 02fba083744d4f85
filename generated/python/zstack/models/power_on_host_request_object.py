"""PowerOnHostRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class PowerOnHostRequestObject(Model, kw_only=True, gc=False):
    """poweronhost request body object."""

    return_early: bool | UnsetType = field(default=UNSET, name="returnEarly")
    """Default: false. Since 4.7.0."""
