"""ShrinkResult."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ShrinkResult(Model, kw_only=True, gc=False):
    """`ShrinkResult` of the API."""

    old_size: int | UnsetType = field(default=UNSET, name="oldSize")
    """The old size. Unit: Byte."""
    size: int | UnsetType = UNSET
    """The size. Unit: Byte."""
    delta_size: int | UnsetType = field(default=UNSET, name="deltaSize")
    """The delta size. Unit: Byte."""
