"""AddPolicyStatementsToRoleRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .policy_statement import PolicyStatement

LINKS = ("PolicyStatement",)


class AddPolicyStatementsToRoleRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    statements: list[PolicyStatement]
    """The policy statements.

    At least 1 items. Since 0.6.
    """
