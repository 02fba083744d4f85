"""QuotaInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class QuotaInventory(Model, kw_only=True, gc=False):
    """`QuotaInventory` of the API."""

    uuid: str
    """UUID of the quota"""
    name: str | UnsetType = UNSET
    """Name of the quota"""
    identity_uuid: str | UnsetType = field(default=UNSET, name="identityUuid")
    """UUID of the identity"""
    identity_type: str | UnsetType = field(default=UNSET, name="identityType")
    """Type of the identity"""
    value: int | UnsetType = UNSET
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
