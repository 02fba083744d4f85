"""DetachIsoFromVmInstanceRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DetachIsoFromVmInstanceRequest(Model, kw_only=True):
    """`DetachIsoFromVmInstanceRequest` of the API."""

    iso_uuid: str | UnsetType = field(default=UNSET, name="isoUuid")
    """UUID of the ISO image

    Since 2.3.1.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
