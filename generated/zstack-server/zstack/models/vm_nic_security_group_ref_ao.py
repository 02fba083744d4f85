"""VmNicSecurityGroupRefAo."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class VmNicSecurityGroupRefAo(Model, kw_only=True, gc=False):
    """`VmNicSecurityGroupRefAO` of the API."""

    security_group_uuid: str | UnsetType = field(
        default=UNSET,
        name="securityGroupUuid",
    )
    priority: int | UnsetType = UNSET
