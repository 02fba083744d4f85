"""ResumeLongJobRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .resume_long_job_request_object import ResumeLongJobRequestObject

LINKS = ("ResumeLongJobRequestObject",)


class ResumeLongJobRequest(Model, kw_only=True):
    """`ResumeLongJobRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 3.9.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 3.9.0.
    """
    resume_long_job: ResumeLongJobRequestObject = field(name="resumeLongJob")
