"""CreateLoadBalancerServerGroupRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateLoadBalancerServerGroupRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The name of the backend server group.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the backend server group.

    At most 2048 characters. Since 0.6.
    """
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    """Optional. The IP protocol version.

    Since 5.1.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The preset UUID of the new backend server group.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
