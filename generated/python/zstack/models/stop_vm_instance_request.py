"""StopVmInstanceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .stop_vm_instance_request_object import StopVmInstanceRequestObject

LINKS = ("StopVmInstanceRequestObject",)


class StopVmInstanceRequest(Model, kw_only=True):
    """`StopVmInstanceRequest` of the API."""

    stopvminstance: StopVmInstanceRequestObject
    """stopvminstance request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
