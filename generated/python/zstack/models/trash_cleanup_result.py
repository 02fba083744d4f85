"""TrashCleanupResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode

LINKS = ("ErrorCode",)


class TrashCleanupResult(Model, kw_only=True):
    """`TrashCleanupResult` of the API."""

    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    success: bool | UnsetType = UNSET
    trash_id: int | UnsetType = field(default=UNSET, name="trashId")
    size: int | UnsetType = UNSET
    error: ErrorCode | UnsetType = UNSET
