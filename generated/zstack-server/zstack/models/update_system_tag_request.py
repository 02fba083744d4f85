"""UpdateSystemTagRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_system_tag_request_object import UpdateSystemTagRequestObject

LINKS = ("UpdateSystemTagRequestObject",)


class UpdateSystemTagRequest(Model, kw_only=True):
    """`UpdateSystemTagRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    update_system_tag: UpdateSystemTagRequestObject = field(name="updateSystemTag")
    """updatesystemtag request body object."""
