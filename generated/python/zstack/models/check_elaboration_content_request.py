"""CheckElaborationContentRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .check_elaboration_content_request_object import (
        CheckElaborationContentRequestObject,
    )

LINKS = ("CheckElaborationContentRequestObject",)


class CheckElaborationContentRequest(Model, kw_only=True):
    """`CheckElaborationContentRequest` of the API."""

    params: CheckElaborationContentRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 3.3.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 3.3.0.
    """
