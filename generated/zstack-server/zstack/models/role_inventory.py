"""RoleInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .role_policy_ref_inventory import RolePolicyRefInventory
    from .role_policy_statement_inventory import RolePolicyStatementInventory
    from .role_state import RoleState
    from .role_type import RoleType

LINKS = (
    "RolePolicyRefInventory",
    "RolePolicyStatementInventory",
    "RoleState",
    "RoleType",
)


class RoleInventory(Model, kw_only=True):
    """`RoleInventory` of the API."""

    uuid: str
    """The unique ID of the role."""
    name: str | UnsetType = UNSET
    """The name of the role."""
    description: str | UnsetType = UNSET
    """Free text about the role."""
    identity: str | UnsetType = UNSET
    """The identity that owns the role."""
    type: RoleType | UnsetType = UNSET
    """See type.

    One of: System, Customized, Predefined, CreatedBySystem, PredefinedBySystem.
    """
    state: RoleState | UnsetType = UNSET
    """See state.

    One of: Enabled, Disabled.
    """
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    statements: list[RolePolicyStatementInventory] | UnsetType = UNSET
    """See statements."""
    policies: list[RolePolicyRefInventory] | UnsetType = UNSET
    """See policies."""
