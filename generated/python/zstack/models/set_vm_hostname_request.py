"""SetVmHostnameRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_vm_hostname_request_object import SetVmHostnameRequestObject

LINKS = ("SetVmHostnameRequestObject",)


class SetVmHostnameRequest(Model, kw_only=True):
    """`SetVmHostnameRequest` of the API."""

    setvmhostname: SetVmHostnameRequestObject
    """setvmhostname request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
