"""Pet."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class Pet(Model, kw_only=True, gc=False):
    """`Pet` of the API."""

    name: str | UnsetType = UNSET
