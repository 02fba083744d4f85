"""UpdateHostIpmiRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_host_ipmi_request_object import UpdateHostIpmiRequestObject

LINKS = ("UpdateHostIpmiRequestObject",)


class UpdateHostIpmiRequest(Model, kw_only=True):
    """`UpdateHostIpmiRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.7.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.7.0.
    """
    update_host_ipmi: UpdateHostIpmiRequestObject = field(name="updateHostIpmi")
    """updatehostipmi request body object."""
