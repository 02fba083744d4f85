"""L2NetworkData."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class L2NetworkData(Model, kw_only=True, gc=False):
    """`L2NetworkData` of the API."""

    uuid: str
    name: str | UnsetType = UNSET
    pool_uuid: str | UnsetType = field(default=UNSET, name="poolUuid")
    zone_uuid: str | UnsetType = field(default=UNSET, name="zoneUuid")
    description: str | UnsetType = UNSET
    physical_interface: str | UnsetType = field(default=UNSET, name="physicalInterface")
    type: str | UnsetType = UNSET
    vni: str | UnsetType = UNSET
    vlan: int | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
