"""UpdateResourceConfigRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_resource_config_request_object import UpdateResourceConfigRequestObject

LINKS = ("UpdateResourceConfigRequestObject",)


class UpdateResourceConfigRequest(Model, kw_only=True):
    """`UpdateResourceConfigRequest` of the API."""

    updateresourceconfig: UpdateResourceConfigRequestObject
    """updateresourceconfig request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 3.4.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 3.4.0.
    """
