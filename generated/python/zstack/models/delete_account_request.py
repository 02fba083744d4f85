"""DeleteAccountRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_account_request_delete_mode import DeleteAccountRequestDeleteMode

LINKS = ("DeleteAccountRequestDeleteMode",)


class DeleteAccountRequest(Model, kw_only=True):
    """`DeleteAccountRequest` of the API."""

    delete_mode: DeleteAccountRequestDeleteMode | UnsetType = field(
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
    """User Tags

    Since 0.6.
    """
