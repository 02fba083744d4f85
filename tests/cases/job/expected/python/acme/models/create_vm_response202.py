"""CreateVmResponse202."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class CreateVmResponse202(Model, kw_only=True, gc=False):
    """`createVmResponse202` of the API."""

    location: str | UnsetType = UNSET
