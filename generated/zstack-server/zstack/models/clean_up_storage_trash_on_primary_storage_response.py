"""CleanUpStorageTrashOnPrimaryStorageResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class CleanUpStorageTrashOnPrimaryStorageResponse(Model, kw_only=True):
    """`CleanUpStorageTrashOnPrimaryStorageResponse` of the API."""

    result: dict[str, list[str]] | UnsetType = UNSET
    total: int | UnsetType = UNSET
