"""PowerOnHostRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .power_on_host_request_object import PowerOnHostRequestObject

LINKS = ("PowerOnHostRequestObject",)


class PowerOnHostRequest(Model, kw_only=True):
    """`PowerOnHostRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.7.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.7.0.
    """
    power_on_host: PowerOnHostRequestObject = field(name="powerOnHost")
    """poweronhost request body object."""
