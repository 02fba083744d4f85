"""CreateRoleRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .policy_statement import PolicyStatement

LINKS = ("PolicyStatement",)


class CreateRoleRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The display name of the role.

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
    identity: str | UnsetType = UNSET
    """Optional. The provider name of the external storage.

    At most 255 characters. Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
