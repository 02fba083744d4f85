"""GetL3NetworkDhcpIpAddressResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetL3NetworkDhcpIpAddressResponse(Model, kw_only=True, gc=False):
    """`GetL3NetworkDhcpIpAddressResponse` of the API."""

    ip: str | UnsetType = UNSET
    ip6: str | UnsetType = UNSET
