"""UpdateVmInstanceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_vm_instance_request_object import UpdateVmInstanceRequestObject

LINKS = ("UpdateVmInstanceRequestObject",)


class UpdateVmInstanceRequest(Model, kw_only=True):
    """`UpdateVmInstanceRequest` of the API."""

    updatevminstance: UpdateVmInstanceRequestObject
    """updatevminstance request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
