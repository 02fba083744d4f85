"""GetVmHostnameResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetVmHostnameResponse(Model, kw_only=True, gc=False):
    """`GetVmHostnameResponse` of the API."""

    hostname: str | UnsetType = UNSET
