"""SharedResourceInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SharedResourceInventory(Model, kw_only=True, gc=False):
    """`SharedResourceInventory` of the API."""

    owner_account_uuid: str | UnsetType = field(default=UNSET, name="ownerAccountUuid")
    """UUID of the owner account"""
    receiver_account_uuid: str | UnsetType = field(
        default=UNSET,
        name="receiverAccountUuid",
    )
    """UUID of the receiver account"""
    to_public: bool | UnsetType = field(default=UNSET, name="toPublic")
    """Whether everyone may use the resources"""
    resource_type: str | UnsetType = field(default=UNSET, name="resourceType")
    """Type of the resource"""
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID of the resource"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
