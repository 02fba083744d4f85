"""Vm."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class Vm(Model, kw_only=True, gc=False):
    """`Vm` of the API."""

    uuid: str | UnsetType = UNSET
    memory_size: int | UnsetType = field(default=UNSET, name="memorySize")
