"""RemoveBackendServerFromServerGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .remove_backend_server_from_server_group_request_object import (
        RemoveBackendServerFromServerGroupRequestObject,
    )

LINKS = ("RemoveBackendServerFromServerGroupRequestObject",)


class RemoveBackendServerFromServerGroupRequest(Model, kw_only=True):
    """`RemoveBackendServerFromServerGroupRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
    remove_backend_server_from_server_group: (
        RemoveBackendServerFromServerGroupRequestObject
    ) = field(
        name="removeBackendServerFromServerGroup",
    )
    """removebackendserverfromservergroup request body object."""
