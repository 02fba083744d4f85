"""DeleteUserRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_user_request_delete_mode import DeleteUserRequestDeleteMode

LINKS = ("DeleteUserRequestDeleteMode",)


class DeleteUserRequest(Model, kw_only=True):
    """`DeleteUserRequest` of the API."""

    delete_mode: DeleteUserRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Mode of deletion. Default: Permissive

    One of: Permissive, Enforcing. Default: Permissive. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
