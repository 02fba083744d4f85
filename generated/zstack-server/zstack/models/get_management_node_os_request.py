"""GetManagementNodeOsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .get_management_node_os_request_object import GetManagementNodeOsRequestObject

LINKS = ("GetManagementNodeOsRequestObject",)


class GetManagementNodeOsRequest(Model, kw_only=True):
    """`GetManagementNodeOSRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.1.2.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.1.2.
    """
    get_management_node_os: GetManagementNodeOsRequestObject = field(
        name="getManagementNodeOS",
    )
