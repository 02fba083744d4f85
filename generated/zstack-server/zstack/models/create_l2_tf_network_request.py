"""CreateL2TfNetworkRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_l2_tf_network_request_object import CreateL2TfNetworkRequestObject

LINKS = ("CreateL2TfNetworkRequestObject",)


class CreateL2TfNetworkRequest(Model, kw_only=True):
    """`CreateL2TfNetworkRequest` of the API."""

    params: CreateL2TfNetworkRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 4.8.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.8.0.
    """
