"""ExpungeImageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .expunge_image_request_object import ExpungeImageRequestObject

LINKS = ("ExpungeImageRequestObject",)


class ExpungeImageRequest(Model, kw_only=True):
    """`ExpungeImageRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
    expunge_image: ExpungeImageRequestObject = field(name="expungeImage")
    """expungeimage request body object."""
