"""UpdateRoleRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .policy_statement import PolicyStatement

LINKS = ("PolicyStatement",)


class UpdateRoleRequestObject(Model, kw_only=True):
    """updaterole request body object."""

    name: str | UnsetType = UNSET
    """Optional. The display name of the role.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the role.

    At most 2048 characters. Since 0.6.
    """
    statements: list[PolicyStatement] | UnsetType = UNSET
    """Optional. The policy statements.

    Since 0.6.
    """
    policy_uuids: list[str] | UnsetType = field(default=UNSET, name="policyUuids")
    """Optional. The UUIDs of the policies.

    Since 0.6.
    """
