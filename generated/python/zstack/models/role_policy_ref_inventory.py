"""RolePolicyRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class RolePolicyRefInventory(Model, kw_only=True, gc=False):
    """`RolePolicyRefInventory` of the API."""

    role_uuid: str | UnsetType = field(default=UNSET, name="roleUuid")
    """The UUID of the role."""
    policy_uuid: str | UnsetType = field(default=UNSET, name="policyUuid")
    """The UUID of the policy."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
