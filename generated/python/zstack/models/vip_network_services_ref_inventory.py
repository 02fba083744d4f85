"""VipNetworkServicesRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VipNetworkServicesRefInventory(Model, kw_only=True, gc=False):
    """`VipNetworkServicesRefInventory` of the API."""

    uuid: str
    """The unique ID of the VIP network services."""
    service_type: str | UnsetType = field(default=UNSET, name="serviceType")
    """The type of the service."""
    vip_uuid: str | UnsetType = field(default=UNSET, name="vipUuid")
    """The UUID of the VIP."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
