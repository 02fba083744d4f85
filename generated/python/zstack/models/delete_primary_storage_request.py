"""DeletePrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_primary_storage_request_delete_mode import (
        DeletePrimaryStorageRequestDeleteMode,
    )

LINKS = ("DeletePrimaryStorageRequestDeleteMode",)


class DeletePrimaryStorageRequest(Model, kw_only=True):
    """`DeletePrimaryStorageRequest` of the API."""

    delete_mode: DeletePrimaryStorageRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """How strictly to delete. Options: Permissive | Enforcing

    One of: Permissive, Enforcing. Default: Permissive. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
