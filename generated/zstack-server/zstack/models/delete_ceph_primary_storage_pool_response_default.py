"""DeleteCephPrimaryStoragePoolResponseDefault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class DeleteCephPrimaryStoragePoolResponseDefault(Model, kw_only=True):
    """`DeleteCephPrimaryStoragePoolResponseDefault` of the API."""

    error: ErrorCode | UnsetType = UNSET
