"""CleanUpTrashOnPrimaryStorageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .clean_trash_result import CleanTrashResult
    from .trash_cleanup_result import TrashCleanupResult

LINKS = ("CleanTrashResult", "TrashCleanupResult")


class CleanUpTrashOnPrimaryStorageResponse(Model, kw_only=True):
    """`CleanUpTrashOnPrimaryStorageResponse` of the API."""

    result: CleanTrashResult | UnsetType = UNSET
    results: list[TrashCleanupResult] | UnsetType = UNSET
