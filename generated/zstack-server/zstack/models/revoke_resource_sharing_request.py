"""RevokeResourceSharingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .revoke_resource_sharing_request_object import (
        RevokeResourceSharingRequestObject,
    )

LINKS = ("RevokeResourceSharingRequestObject",)


class RevokeResourceSharingRequest(Model, kw_only=True):
    """`RevokeResourceSharingRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
    revoke_resource_sharing: RevokeResourceSharingRequestObject = field(
        name="revokeResourceSharing",
    )
    """revokeresourcesharing request body object."""
