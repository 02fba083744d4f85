"""CancelLongJobRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .cancel_long_job_request_object import CancelLongJobRequestObject

LINKS = ("CancelLongJobRequestObject",)


class CancelLongJobRequest(Model, kw_only=True):
    """`CancelLongJobRequest` of the API."""

    cancellongjob: CancelLongJobRequestObject
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 2.2.4.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 2.2.4.
    """
