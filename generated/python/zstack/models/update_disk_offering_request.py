"""UpdateDiskOfferingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_disk_offering_request_object import UpdateDiskOfferingRequestObject

LINKS = ("UpdateDiskOfferingRequestObject",)


class UpdateDiskOfferingRequest(Model, kw_only=True):
    """`UpdateDiskOfferingRequest` of the API."""

    updatediskoffering: UpdateDiskOfferingRequestObject
    """updatediskoffering request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
