"""SetVmStaticIpRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_vm_static_ip_request_object import SetVmStaticIpRequestObject

LINKS = ("SetVmStaticIpRequestObject",)


class SetVmStaticIpRequest(Model, kw_only=True):
    """`SetVmStaticIpRequest` of the API."""

    setvmstaticip: SetVmStaticIpRequestObject
    """setvmstaticip request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
