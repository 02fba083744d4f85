"""Disk."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class Disk(Model, kw_only=True, gc=False):
    """`Disk` of the API."""

    id: str
    size_gb: int | UnsetType = field(default=UNSET, name="sizeGb")
