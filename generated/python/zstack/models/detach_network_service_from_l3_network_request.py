"""DetachNetworkServiceFromL3NetworkRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DetachNetworkServiceFromL3NetworkRequest(Model, kw_only=True):
    """`DetachNetworkServiceFromL3NetworkRequest` of the API."""

    network_services: dict[str, list[str]] | UnsetType = field(
        default=UNSET,
        name="networkServices",
    )
    """Since 0.6."""
    service: str | UnsetType = UNSET
    """Optional. The network service.

    Since 5.1.0.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
