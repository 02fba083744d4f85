"""GetVmResponse."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetVmResponse(Model, kw_only=True):
    """`getVmResponse` of the API."""

    vm: str | UnsetType = UNSET
    error: Any = UNSET
