"""Thing."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class Thing(Model, kw_only=True, gc=False):
    """`Thing` of the API."""

    name: str | UnsetType = UNSET
