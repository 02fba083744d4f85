"""AddAccessControlListRedirectRuleRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddAccessControlListRedirectRuleRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str | UnsetType = UNSET
    """Optional. The display name of the access control list redirect rule.

    At most 255 characters. Since 4.1.3.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the access control list redirect rule.

    At most 2048 characters. Since 4.1.3.
    """
    domain: str | UnsetType = UNSET
    """Optional.

    At most 255 characters. Since 4.1.3.
    """
    url: str | UnsetType = UNSET
    """Optional. The address where the access control list redirect rule can be reached.

    At most 80 characters. Since 4.1.3.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The UUID to assign to the new access control list redirect rule. A
    random one is made when absent.

    Since 4.1.3.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 4.1.3.
    """
