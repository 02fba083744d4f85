"""AddBackendServerToServerGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_backend_server_to_server_group_request_object import (
        AddBackendServerToServerGroupRequestObject,
    )

LINKS = ("AddBackendServerToServerGroupRequestObject",)


class AddBackendServerToServerGroupRequest(Model, kw_only=True):
    """`AddBackendServerToServerGroupRequest` of the API."""

    params: AddBackendServerToServerGroupRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 4.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 4.0.
    """
