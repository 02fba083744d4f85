"""UpdateHostRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_host_request_object import UpdateHostRequestObject

LINKS = ("UpdateHostRequestObject",)


class UpdateHostRequest(Model, kw_only=True):
    """`UpdateHostRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    update_host: UpdateHostRequestObject = field(name="updateHost")
    """updatehost request body object."""
