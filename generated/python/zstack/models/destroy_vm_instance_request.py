"""DestroyVmInstanceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .destroy_vm_instance_request_delete_mode import (
        DestroyVmInstanceRequestDeleteMode,
    )

LINKS = ("DestroyVmInstanceRequestDeleteMode",)


class DestroyVmInstanceRequest(Model, kw_only=True):
    """`DestroyVmInstanceRequest` of the API."""

    delete_mode: DestroyVmInstanceRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Mode of deletion. Valid values: Permissive, Enforcing

    One of: Permissive, Enforcing. Default: Permissive. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
