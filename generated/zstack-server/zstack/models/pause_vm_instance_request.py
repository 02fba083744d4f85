"""PauseVmInstanceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .pause_vm_instance_request_object import PauseVmInstanceRequestObject

LINKS = ("PauseVmInstanceRequestObject",)


class PauseVmInstanceRequest(Model, kw_only=True):
    """`PauseVmInstanceRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    pause_vm_instance: PauseVmInstanceRequestObject = field(name="pauseVmInstance")
