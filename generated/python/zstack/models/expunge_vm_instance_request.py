"""ExpungeVmInstanceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .expunge_vm_instance_request_object import ExpungeVmInstanceRequestObject

LINKS = ("ExpungeVmInstanceRequestObject",)


class ExpungeVmInstanceRequest(Model, kw_only=True):
    """`ExpungeVmInstanceRequest` of the API."""

    expungevminstance: ExpungeVmInstanceRequestObject
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
