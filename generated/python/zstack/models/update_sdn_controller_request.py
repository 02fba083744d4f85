"""UpdateSdnControllerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_sdn_controller_request_object import UpdateSdnControllerRequestObject

LINKS = ("UpdateSdnControllerRequestObject",)


class UpdateSdnControllerRequest(Model, kw_only=True):
    """`UpdateSdnControllerRequest` of the API."""

    updatesdncontroller: UpdateSdnControllerRequestObject
    """updatesdncontroller request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 3.7.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 3.7.
    """
