"""TriggerGcJobRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .trigger_gc_job_request_object import TriggerGcJobRequestObject

LINKS = ("TriggerGcJobRequestObject",)


class TriggerGcJobRequest(Model, kw_only=True):
    """`TriggerGCJobRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
    trigger_gc_job: TriggerGcJobRequestObject = field(name="triggerGCJob")
