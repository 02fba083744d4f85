"""UpdateResourceConfigsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_resource_configs_request_object import (
        UpdateResourceConfigsRequestObject,
    )

LINKS = ("UpdateResourceConfigsRequestObject",)


class UpdateResourceConfigsRequest(Model, kw_only=True):
    """`UpdateResourceConfigsRequest` of the API."""

    params: UpdateResourceConfigsRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.7.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.7.0.
    """
