"""UpdateImageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_image_request_object import UpdateImageRequestObject

LINKS = ("UpdateImageRequestObject",)


class UpdateImageRequest(Model, kw_only=True):
    """`UpdateImageRequest` of the API."""

    updateimage: UpdateImageRequestObject
    """updateimage request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
