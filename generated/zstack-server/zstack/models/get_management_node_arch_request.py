"""GetManagementNodeArchRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .get_management_node_arch_request_object import (
        GetManagementNodeArchRequestObject,
    )

LINKS = ("GetManagementNodeArchRequestObject",)


class GetManagementNodeArchRequest(Model, kw_only=True):
    """`GetManagementNodeArchRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.1.2.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.1.2.
    """
    get_management_node_arch: GetManagementNodeArchRequestObject = field(
        name="getManagementNodeArch",
    )
