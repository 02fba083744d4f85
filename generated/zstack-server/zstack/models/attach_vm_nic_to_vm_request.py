"""AttachVmNicToVmRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .attach_vm_nic_to_vm_request_object import AttachVmNicToVmRequestObject

LINKS = ("AttachVmNicToVmRequestObject",)


class AttachVmNicToVmRequest(Model, kw_only=True):
    """`AttachVmNicToVmRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.0.
    """
    params: AttachVmNicToVmRequestObject
