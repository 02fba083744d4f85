"""CreateL2VxlanNetworkRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_vxlan_network_request_object import (
        CreateL2VxlanNetworkRequestObject,
    )

LINKS = ("CreateL2VxlanNetworkRequestObject",)


class CreateL2VxlanNetworkRequest(Model, kw_only=True):
    """`CreateL2VxlanNetworkRequest` of the API."""

    params: CreateL2VxlanNetworkRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
