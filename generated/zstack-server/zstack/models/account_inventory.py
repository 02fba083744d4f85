"""AccountInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AccountInventory(Model, kw_only=True, gc=False):
    """`AccountInventory` of the API."""

    uuid: str
    """UUID of the account"""
    name: str | UnsetType = UNSET
    """Name of the account"""
    description: str | UnsetType = UNSET
    """Description of the account"""
    type: str | UnsetType = UNSET
    """Kind of the account"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
