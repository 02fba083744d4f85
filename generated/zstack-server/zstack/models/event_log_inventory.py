"""EventLogInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class EventLogInventory(Model, kw_only=True, gc=False):
    """`EventLogInventory` of the API."""

    id: int | UnsetType = UNSET
    content: str | UnsetType = UNSET
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    resource_type: str | UnsetType = field(default=UNSET, name="resourceType")
    category: str | UnsetType = UNSET
    tracking_id: str | UnsetType = field(default=UNSET, name="trackingId")
    type: str | UnsetType = UNSET
    time: int | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
