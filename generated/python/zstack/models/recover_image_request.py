"""RecoverImageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .recover_image_request_object import RecoverImageRequestObject

LINKS = ("RecoverImageRequestObject",)


class RecoverImageRequest(Model, kw_only=True):
    """`RecoverImageRequest` of the API."""

    recoverimage: RecoverImageRequestObject
    """recoverimage request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
