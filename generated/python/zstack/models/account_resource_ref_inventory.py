"""AccountResourceRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AccountResourceRefInventory(Model, kw_only=True, gc=False):
    """`AccountResourceRefInventory` of the API."""

    account_uuid: str | UnsetType = field(default=UNSET, name="accountUuid")
    """UUID of the account"""
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID of the resource"""
    resource_type: str | UnsetType = field(default=UNSET, name="resourceType")
    """Type of the resource"""
    concrete_resource_type: str | UnsetType = field(
        default=UNSET,
        name="concreteResourceType",
    )
    """Type of the concrete resource"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
