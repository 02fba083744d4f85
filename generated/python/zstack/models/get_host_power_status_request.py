"""GetHostPowerStatusRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .get_host_power_status_request_object import GetHostPowerStatusRequestObject

LINKS = ("GetHostPowerStatusRequestObject",)


class GetHostPowerStatusRequest(Model, kw_only=True):
    """`GetHostPowerStatusRequest` of the API."""

    gethostpowerstatus: GetHostPowerStatusRequestObject
    """gethostpowerstatus request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 4.7.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 4.7.0."""
