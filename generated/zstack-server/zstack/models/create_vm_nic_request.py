"""CreateVmNicRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vm_nic_request_object import CreateVmNicRequestObject

LINKS = ("CreateVmNicRequestObject",)


class CreateVmNicRequest(Model, kw_only=True):
    """`CreateVmNicRequest` of the API."""

    params: CreateVmNicRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.0.
    """
