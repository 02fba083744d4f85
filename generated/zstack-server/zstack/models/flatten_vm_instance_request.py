"""FlattenVmInstanceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .flatten_vm_instance_request_object import FlattenVmInstanceRequestObject

LINKS = ("FlattenVmInstanceRequestObject",)


class FlattenVmInstanceRequest(Model, kw_only=True):
    """`FlattenVmInstanceRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.7.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.7.0.
    """
    flatten_vm_instance: FlattenVmInstanceRequestObject = field(
        name="flattenVmInstance",
    )
    """flattenvminstance request body object."""
