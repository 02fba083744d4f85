"""ChangeInstanceOfferingStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_instance_offering_state_request_object import (
        ChangeInstanceOfferingStateRequestObject,
    )

LINKS = ("ChangeInstanceOfferingStateRequestObject",)


class ChangeInstanceOfferingStateRequest(Model, kw_only=True):
    """`ChangeInstanceOfferingStateRequest` of the API."""

    changeinstanceofferingstate: ChangeInstanceOfferingStateRequestObject
    """changeinstanceofferingstate request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
