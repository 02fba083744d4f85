"""SdnVniRange."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SdnVniRange(Model, kw_only=True, gc=False):
    """`SdnVniRange` of the API."""

    start_vni: int | UnsetType = field(default=UNSET, name="startVni")
    """The first VNI."""
    end_vni: int | UnsetType = field(default=UNSET, name="endVni")
    """The last VNI."""
