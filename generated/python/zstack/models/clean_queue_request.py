"""CleanQueueRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .clean_queue_request_object import CleanQueueRequestObject

LINKS = ("CleanQueueRequestObject",)


class CleanQueueRequest(Model, kw_only=True):
    """`CleanQueueRequest` of the API."""

    cleanqueue: CleanQueueRequestObject
    """cleanqueue request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.1.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.1.3.
    """
