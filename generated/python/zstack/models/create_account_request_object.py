"""CreateAccountRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_account_request_type import CreateAccountRequestType

LINKS = ("CreateAccountRequestType",)


class CreateAccountRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Display name of the account

    At most 255 characters. Since 0.6.
    """
    password: str
    """Password of the login

    At most 255 characters. Since 0.6.
    """
    type: CreateAccountRequestType | UnsetType = UNSET
    """Type of the account. Options: SystemAdmin | Normal

    One of: SystemAdmin, Normal. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the account

    At most 2048 characters. Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new account. A random one is made when absent

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
