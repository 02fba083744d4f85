"""ChangeVmNicNetworkRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_vm_nic_network_request_object import ChangeVmNicNetworkRequestObject

LINKS = ("ChangeVmNicNetworkRequestObject",)


class ChangeVmNicNetworkRequest(Model, kw_only=True):
    """`ChangeVmNicNetworkRequest` of the API."""

    params: ChangeVmNicNetworkRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 4.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.1.0.
    """
