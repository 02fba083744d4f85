"""DeleteDirectoryRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_directory_request_delete_mode import DeleteDirectoryRequestDeleteMode

LINKS = ("DeleteDirectoryRequestDeleteMode",)


class DeleteDirectoryRequest(Model, kw_only=True):
    """`DeleteDirectoryRequest` of the API."""

    uuid: str
    """Unique ID of the directory

    Since 4.6.0.
    """
    delete_mode: DeleteDirectoryRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """How strictly to delete

    One of: Permissive, Enforcing. Default: Permissive. Since 4.6.0.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.6.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.6.0.
    """
