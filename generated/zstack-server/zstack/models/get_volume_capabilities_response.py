"""GetVolumeCapabilitiesResponse."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetVolumeCapabilitiesResponse(Model, kw_only=True):
    """`GetVolumeCapabilitiesResponse` of the API."""

    capabilities: dict[str, Any] | UnsetType = UNSET
