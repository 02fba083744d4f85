"""UpdatePriorityConfigRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_priority_config_request_object import UpdatePriorityConfigRequestObject

LINKS = ("UpdatePriorityConfigRequestObject",)


class UpdatePriorityConfigRequest(Model, kw_only=True):
    """`UpdatePriorityConfigRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 3.7.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 3.7.
    """
    update_priority_config: UpdatePriorityConfigRequestObject = field(
        name="updatePriorityConfig",
    )
    """updatepriorityconfig request body object."""
