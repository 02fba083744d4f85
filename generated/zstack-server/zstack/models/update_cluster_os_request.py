"""UpdateClusterOsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_cluster_os_request_object import UpdateClusterOsRequestObject

LINKS = ("UpdateClusterOsRequestObject",)


class UpdateClusterOsRequest(Model, kw_only=True):
    """`UpdateClusterOSRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 2.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 2.3.
    """
    update_cluster_os: UpdateClusterOsRequestObject = field(name="updateClusterOS")
    """updateclusteros request body object."""
