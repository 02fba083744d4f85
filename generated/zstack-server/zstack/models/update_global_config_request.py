"""UpdateGlobalConfigRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_global_config_request_object import UpdateGlobalConfigRequestObject

LINKS = ("UpdateGlobalConfigRequestObject",)


class UpdateGlobalConfigRequest(Model, kw_only=True):
    """`UpdateGlobalConfigRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    update_global_config: UpdateGlobalConfigRequestObject = field(
        name="updateGlobalConfig",
    )
    """updateglobalconfig request body object."""
