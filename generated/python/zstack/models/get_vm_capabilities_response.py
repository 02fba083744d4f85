"""GetVmCapabilitiesResponse."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetVmCapabilitiesResponse(Model, kw_only=True):
    """`GetVmCapabilitiesResponse` of the API."""

    capabilities: dict[str, Any] | UnsetType = UNSET
