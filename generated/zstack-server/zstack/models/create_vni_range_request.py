"""CreateVniRangeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vni_range_request_object import CreateVniRangeRequestObject

LINKS = ("CreateVniRangeRequestObject",)


class CreateVniRangeRequest(Model, kw_only=True):
    """`CreateVniRangeRequest` of the API."""

    params: CreateVniRangeRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
