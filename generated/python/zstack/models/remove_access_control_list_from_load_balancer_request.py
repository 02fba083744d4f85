"""RemoveAccessControlListFromLoadBalancerRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class RemoveAccessControlListFromLoadBalancerRequest(Model, kw_only=True):
    """`RemoveAccessControlListFromLoadBalancerRequest` of the API."""

    acl_uuids: list[str] = field(name="aclUuids")
    """The UUIDs of the ACLs.

    At least 1 items. Since 3.9.
    """
    server_group_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="serverGroupUuids",
    )
    """Optional. The UUIDs of the server groups.

    Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 3.9.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 3.9.
    """
