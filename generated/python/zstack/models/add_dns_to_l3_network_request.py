"""AddDnsToL3NetworkRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_dns_to_l3_network_request_object import AddDnsToL3NetworkRequestObject

LINKS = ("AddDnsToL3NetworkRequestObject",)


class AddDnsToL3NetworkRequest(Model, kw_only=True):
    """`AddDnsToL3NetworkRequest` of the API."""

    params: AddDnsToL3NetworkRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
