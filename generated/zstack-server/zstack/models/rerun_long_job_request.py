"""RerunLongJobRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .rerun_long_job_request_object import RerunLongJobRequestObject

LINKS = ("RerunLongJobRequestObject",)


class RerunLongJobRequest(Model, kw_only=True):
    """`RerunLongJobRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 3.0.1.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 3.0.1.
    """
    rerun_long_job: RerunLongJobRequestObject = field(name="rerunLongJob")
