"""VmDeviceAddress."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VmDeviceAddress(Model, kw_only=True, gc=False):
    """`VmDeviceAddress` of the API."""

    address: str | UnsetType = UNSET
    address_type: str | UnsetType = field(default=UNSET, name="addressType")
    device_type: str | UnsetType = field(default=UNSET, name="deviceType")
    resource_type: str | UnsetType = field(default=UNSET, name="resourceType")
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
