"""UserInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UserInventory(Model, kw_only=True, gc=False):
    """`UserInventory` of the API."""

    uuid: str
    """Unique ID of the user"""
    account_uuid: str | UnsetType = field(default=UNSET, name="accountUuid")
    """UUID of the account"""
    name: str | UnsetType = UNSET
    """Name of the user"""
    description: str | UnsetType = UNSET
    """Free text about the user"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
