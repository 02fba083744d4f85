"""ReloadExternalServiceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .reload_external_service_request_object import (
        ReloadExternalServiceRequestObject,
    )

LINKS = ("ReloadExternalServiceRequestObject",)


class ReloadExternalServiceRequest(Model, kw_only=True):
    """`ReloadExternalServiceRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 4.7.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 4.7.0.
    """
    reload_external_service: ReloadExternalServiceRequestObject = field(
        name="reloadExternalService",
    )
    """reloadexternalservice request body object."""
