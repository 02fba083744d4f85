"""StartVmInstanceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .start_vm_instance_request_object import StartVmInstanceRequestObject

LINKS = ("StartVmInstanceRequestObject",)


class StartVmInstanceRequest(Model, kw_only=True):
    """`StartVmInstanceRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    start_vm_instance: StartVmInstanceRequestObject = field(name="startVmInstance")
    """startvminstance request body object."""
