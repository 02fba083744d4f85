"""DeleteIpAddressRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DeleteIpAddressRequest(Model, kw_only=True):
    """`DeleteIpAddressRequest` of the API."""

    used_ip_uuids: list[str] = field(name="usedIpUuids")
    """The UUIDs of the used IPs.

    Since 5.1.0.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 5.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 5.1.0.
    """
