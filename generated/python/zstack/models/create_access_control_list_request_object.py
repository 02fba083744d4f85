"""CreateAccessControlListRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_access_control_list_request_ip_version import (
        CreateAccessControlListRequestIpVersion,
    )

LINKS = ("CreateAccessControlListRequestIpVersion",)


class CreateAccessControlListRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The name of the access control list.

    At most 255 characters. Since 3.9.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the access control list.

    At most 2048 characters. Since 3.9.
    """
    ip_version: CreateAccessControlListRequestIpVersion | UnsetType = field(
        default=UNSET,
        name="ipVersion",
    )
    """Optional. The IP family of the access control list.

    One of: 4, 6. Since 3.9.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The preset UUID of the new access control list.

    Since 3.9.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The UUIDs of the tags to bind.

    Since 3.9.
    """
