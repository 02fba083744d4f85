"""ResetGlobalConfigRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .reset_global_config_request_object import ResetGlobalConfigRequestObject

LINKS = ("ResetGlobalConfigRequestObject",)


class ResetGlobalConfigRequest(Model, kw_only=True):
    """`ResetGlobalConfigRequest` of the API."""

    resetglobalconfig: ResetGlobalConfigRequestObject
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 3.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 3.1.0.
    """
