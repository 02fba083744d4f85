"""GetBackupStorageTypesResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetBackupStorageTypesResponse(Model, kw_only=True):
    """`GetBackupStorageTypesResponse` of the API."""

    types: list[str] | UnsetType = UNSET
