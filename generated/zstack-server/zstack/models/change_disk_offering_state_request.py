"""ChangeDiskOfferingStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_disk_offering_state_request_object import (
        ChangeDiskOfferingStateRequestObject,
    )

LINKS = ("ChangeDiskOfferingStateRequestObject",)


class ChangeDiskOfferingStateRequest(Model, kw_only=True):
    """`ChangeDiskOfferingStateRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
    change_disk_offering_state: ChangeDiskOfferingStateRequestObject = field(
        name="changeDiskOfferingState",
    )
    """changediskofferingstate request body object."""
