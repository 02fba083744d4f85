"""ResumeVmInstanceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .resume_vm_instance_request_object import ResumeVmInstanceRequestObject

LINKS = ("ResumeVmInstanceRequestObject",)


class ResumeVmInstanceRequest(Model, kw_only=True):
    """`ResumeVmInstanceRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    resume_vm_instance: ResumeVmInstanceRequestObject = field(name="resumeVmInstance")
