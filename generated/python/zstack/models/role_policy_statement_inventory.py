"""RolePolicyStatementInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .policy_statement import PolicyStatement

LINKS = ("PolicyStatement",)


class RolePolicyStatementInventory(Model, kw_only=True):
    """`RolePolicyStatementInventory` of the API."""

    uuid: str
    """The unique ID of the policy statement."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    statement: PolicyStatement | UnsetType = UNSET
    """See statement."""
