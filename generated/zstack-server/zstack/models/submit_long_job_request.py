"""SubmitLongJobRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .submit_long_job_request_object import SubmitLongJobRequestObject

LINKS = ("SubmitLongJobRequestObject",)


class SubmitLongJobRequest(Model, kw_only=True):
    """`SubmitLongJobRequest` of the API."""

    params: SubmitLongJobRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 2.2.4.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 2.2.4.
    """
