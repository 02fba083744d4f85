"""AddAccessControlListToLoadBalancerRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_access_control_list_to_load_balancer_request_acl_type import (
        AddAccessControlListToLoadBalancerRequestAclType,
    )

LINKS = ("AddAccessControlListToLoadBalancerRequestAclType",)


class AddAccessControlListToLoadBalancerRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    acl_uuids: list[str] = field(name="aclUuids")
    """The UUIDs of the ACLs.

    At least 1 items. Since 3.9.
    """
    acl_type: AddAccessControlListToLoadBalancerRequestAclType = field(name="aclType")
    """The kind of the access control list.

    One of: white, black, redirect. Since 3.9.
    """
    server_group_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="serverGroupUuids",
    )
    """Optional. The UUIDs of the server groups.

    Since 4.1.3.
    """
