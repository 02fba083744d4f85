"""SetVmQxlMemoryRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_vm_qxl_memory_request_object import SetVmQxlMemoryRequestObject

LINKS = ("SetVmQxlMemoryRequestObject",)


class SetVmQxlMemoryRequest(Model, kw_only=True):
    """`SetVmQxlMemoryRequest` of the API."""

    setvmqxlmemory: SetVmQxlMemoryRequestObject
    """setvmqxlmemory request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 3.7.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 3.7."""
