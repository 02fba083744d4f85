"""SessionInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SessionInventory(Model, kw_only=True, gc=False):
    """`SessionInventory` of the API."""

    uuid: str | UnsetType = UNSET
    account_uuid: str | UnsetType = field(default=UNSET, name="accountUuid")
    user_uuid: str | UnsetType = field(default=UNSET, name="userUuid")
    user_type: str | UnsetType = field(default=UNSET, name="userType")
    expired_date: str | UnsetType = field(default=UNSET, name="expiredDate")
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
