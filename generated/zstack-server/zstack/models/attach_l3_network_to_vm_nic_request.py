"""AttachL3NetworkToVmNicRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .attach_l3_network_to_vm_nic_request_object import (
        AttachL3NetworkToVmNicRequestObject,
    )

LINKS = ("AttachL3NetworkToVmNicRequestObject",)


class AttachL3NetworkToVmNicRequest(Model, kw_only=True):
    """`AttachL3NetworkToVmNicRequest` of the API."""

    params: AttachL3NetworkToVmNicRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
