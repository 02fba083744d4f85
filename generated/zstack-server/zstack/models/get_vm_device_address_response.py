"""GetVmDeviceAddressResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vm_device_address import VmDeviceAddress

LINKS = ("VmDeviceAddress",)


class GetVmDeviceAddressResponse(Model, kw_only=True):
    """`GetVmDeviceAddressResponse` of the API."""

    addresses: dict[str, list[VmDeviceAddress]] | UnsetType = UNSET
