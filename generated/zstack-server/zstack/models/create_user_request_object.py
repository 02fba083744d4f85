"""CreateUserRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateUserRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Name of the user

    At most 255 characters. Since 0.6.
    """
    password: str
    """Password of the login

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the user

    At most 2048 characters. Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new user. A random one is made when absent

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
