"""AttachSecurityGroupToL3NetworkRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .attach_security_group_to_l3_network_request_object import (
        AttachSecurityGroupToL3NetworkRequestObject,
    )

LINKS = ("AttachSecurityGroupToL3NetworkRequestObject",)


class AttachSecurityGroupToL3NetworkRequest(Model, kw_only=True):
    """`AttachSecurityGroupToL3NetworkRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
    params: AttachSecurityGroupToL3NetworkRequestObject
