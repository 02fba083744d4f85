"""CreatePolicyRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .policy_statement import PolicyStatement

LINKS = ("PolicyStatement",)


class CreatePolicyRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Name of the policy

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Description of the policy

    At most 2048 characters. Since 0.6.
    """
    statements: list[PolicyStatement]
    """Policy statements

    At least 1 items. Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new policy

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
