"""UpdateL2NetworkRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_l2_network_request_object import UpdateL2NetworkRequestObject

LINKS = ("UpdateL2NetworkRequestObject",)


class UpdateL2NetworkRequest(Model, kw_only=True):
    """`UpdateL2NetworkRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    update_l2_network: UpdateL2NetworkRequestObject = field(name="updateL2Network")
    """updatel2network request body object."""
