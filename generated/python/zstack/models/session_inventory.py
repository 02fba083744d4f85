"""SessionInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SessionInventory(Model, kw_only=True, gc=False):
    """`SessionInventory` of the API."""

    __secrets__ = ("uuid",)

    uuid: str
    """The unique ID of the session."""
    account_uuid: str | UnsetType = field(default=UNSET, name="accountUuid")
    """The UUID of the account."""
    user_uuid: str | UnsetType = field(default=UNSET, name="userUuid")
    """The UUID of the user."""
    user_type: str | UnsetType = field(default=UNSET, name="userType")
    """The type of the user."""
    expired_date: str | UnsetType = field(default=UNSET, name="expiredDate")
    """The time of expiry."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
