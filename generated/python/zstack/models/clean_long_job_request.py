"""CleanLongJobRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .clean_long_job_request_object import CleanLongJobRequestObject

LINKS = ("CleanLongJobRequestObject",)


class CleanLongJobRequest(Model, kw_only=True):
    """`CleanLongJobRequest` of the API."""

    cleanlongjob: CleanLongJobRequestObject
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.3.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.3.0.
    """
