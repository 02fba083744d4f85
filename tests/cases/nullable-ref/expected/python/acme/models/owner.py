"""Owner."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class Owner(Model, kw_only=True, gc=False):
    """`Owner` of the API."""

    name: str | UnsetType = UNSET
