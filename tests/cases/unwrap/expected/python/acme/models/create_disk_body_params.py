"""CreateDiskBodyParams."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class CreateDiskBodyParams(Model, kw_only=True, gc=False):
    """`CreateDiskBodyParams` of the API."""

    size: int
    name: str | UnsetType = UNSET
