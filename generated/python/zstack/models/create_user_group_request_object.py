"""CreateUserGroupRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateUserGroupRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Display name of the user group

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Description of the user group

    At most 2048 characters. Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new user group. A random one is made when absent

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 3.4.0.
    """
