"""CreateVmInstanceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vm_instance_request_object import CreateVmInstanceRequestObject

LINKS = ("CreateVmInstanceRequestObject",)


class CreateVmInstanceRequest(Model, kw_only=True):
    """`CreateVmInstanceRequest` of the API."""

    params: CreateVmInstanceRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
