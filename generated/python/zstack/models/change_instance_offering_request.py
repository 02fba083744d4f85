"""ChangeInstanceOfferingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_instance_offering_request_object import (
        ChangeInstanceOfferingRequestObject,
    )

LINKS = ("ChangeInstanceOfferingRequestObject",)


class ChangeInstanceOfferingRequest(Model, kw_only=True):
    """`ChangeInstanceOfferingRequest` of the API."""

    changeinstanceoffering: ChangeInstanceOfferingRequestObject
    """changeinstanceoffering request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
