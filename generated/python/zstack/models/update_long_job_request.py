"""UpdateLongJobRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_long_job_request_object import UpdateLongJobRequestObject

LINKS = ("UpdateLongJobRequestObject",)


class UpdateLongJobRequest(Model, kw_only=True):
    """`UpdateLongJobRequest` of the API."""

    updatelongjob: UpdateLongJobRequestObject
    """updatelongjob request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 3.9.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 3.9.
    """
