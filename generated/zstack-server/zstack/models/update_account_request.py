"""UpdateAccountRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_account_request_object import UpdateAccountRequestObject

LINKS = ("UpdateAccountRequestObject",)


class UpdateAccountRequest(Model, kw_only=True):
    """`UpdateAccountRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
    update_account: UpdateAccountRequestObject = field(name="updateAccount")
    """updateaccount request body object."""
