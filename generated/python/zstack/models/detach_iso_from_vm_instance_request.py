"""DetachIsoFromVmInstanceRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DetachIsoFromVmInstanceRequest(Model, kw_only=True):
    """`DetachIsoFromVmInstanceRequest` of the API."""

    iso_uuid: str | UnsetType = field(default=UNSET, name="isoUuid")
    """UUID of the ISO image"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags"""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach"""
