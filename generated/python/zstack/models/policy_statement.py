"""PolicyStatement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .policy_statement_effect import PolicyStatementEffect

LINKS = ("PolicyStatementEffect",)


class PolicyStatement(Model, kw_only=True):
    """`PolicyStatement` of the API."""

    name: str | UnsetType = UNSET
    """The name of the policy statement."""
    effect: PolicyStatementEffect | UnsetType = UNSET
    """The effect.

    One of: Allow, Deny.
    """
    principals: list[str] | UnsetType = UNSET
    """The list of principals."""
    actions: list[str] | UnsetType = UNSET
    """The list of actions."""
    resources: list[str] | UnsetType = UNSET
    """The list of resources."""
