"""GetVersionRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .get_version_request_object import GetVersionRequestObject

LINKS = ("GetVersionRequestObject",)


class GetVersionRequest(Model, kw_only=True):
    """`GetVersionRequest` of the API."""

    getversion: GetVersionRequestObject
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
