"""UpdateInstanceOfferingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_instance_offering_request_object import (
        UpdateInstanceOfferingRequestObject,
    )

LINKS = ("UpdateInstanceOfferingRequestObject",)


class UpdateInstanceOfferingRequest(Model, kw_only=True):
    """`UpdateInstanceOfferingRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
    update_instance_offering: UpdateInstanceOfferingRequestObject = field(
        name="updateInstanceOffering",
    )
    """updateinstanceoffering request body object."""
