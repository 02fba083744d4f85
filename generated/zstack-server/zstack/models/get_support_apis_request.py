"""GetSupportApisRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .get_support_apis_request_object import GetSupportApisRequestObject

LINKS = ("GetSupportApisRequestObject",)


class GetSupportApisRequest(Model, kw_only=True):
    """`GetSupportAPIsRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
    get_support_apis: GetSupportApisRequestObject = field(name="getSupportAPIs")
