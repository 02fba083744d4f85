"""SetImageBootModeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .set_image_boot_mode_request_object import SetImageBootModeRequestObject

LINKS = ("SetImageBootModeRequestObject",)


class SetImageBootModeRequest(Model, kw_only=True):
    """`SetImageBootModeRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 3.9.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 3.9.0.
    """
    set_image_boot_mode: SetImageBootModeRequestObject = field(name="setImageBootMode")
    """setimagebootmode request body object."""
