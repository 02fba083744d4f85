"""GetVmConsoleAddressResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .vdi_port_info import VdiPortInfo

LINKS = ("VdiPortInfo",)


class GetVmConsoleAddressResponse(Model, kw_only=True):
    """`GetVmConsoleAddressResponse` of the API."""

    host_ip: str | UnsetType = field(default=UNSET, name="hostIp")
    port: int | UnsetType = UNSET
    path: str | UnsetType = UNSET
    protocol: str | UnsetType = UNSET
    vdi_port_info: VdiPortInfo | UnsetType = field(default=UNSET, name="vdiPortInfo")
