"""UpdateKvmHostRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_kvm_host_request_object import UpdateKvmHostRequestObject

LINKS = ("UpdateKvmHostRequestObject",)


class UpdateKvmHostRequest(Model, kw_only=True):
    """`UpdateKVMHostRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
    update_kvm_host: UpdateKvmHostRequestObject = field(name="updateKVMHost")
    """updatekvmhost request body object."""
