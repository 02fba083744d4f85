"""CheckApiPermissionResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class CheckApiPermissionResponse(Model, kw_only=True):
    """`CheckApiPermissionResponse` of the API."""

    inventory: dict[str, str] | UnsetType = UNSET
