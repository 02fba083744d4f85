"""UpdateGlobalConfigRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateGlobalConfigRequestObject(Model, kw_only=True, gc=False):
    """updateglobalconfig request body object."""

    value: str | UnsetType = UNSET
    """Since 0.6."""
