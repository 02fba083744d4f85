"""CreateClusterRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_cluster_request_object import CreateClusterRequestObject

LINKS = ("CreateClusterRequestObject",)


class CreateClusterRequest(Model, kw_only=True):
    """`CreateClusterRequest` of the API."""

    params: CreateClusterRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
