"""ShutdownHostRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .shutdown_host_request_object import ShutdownHostRequestObject

LINKS = ("ShutdownHostRequestObject",)


class ShutdownHostRequest(Model, kw_only=True):
    """`ShutdownHostRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 4.7.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.7.0.
    """
    shutdown_host: ShutdownHostRequestObject = field(name="shutdownHost")
    """shutdownhost request body object."""
