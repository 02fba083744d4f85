"""ChangeClusterStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_cluster_state_request_object import ChangeClusterStateRequestObject

LINKS = ("ChangeClusterStateRequestObject",)


class ChangeClusterStateRequest(Model, kw_only=True):
    """`ChangeClusterStateRequest` of the API."""

    changeclusterstate: ChangeClusterStateRequestObject
    """changeclusterstate request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
