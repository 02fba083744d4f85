"""UpdateQuotaRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_quota_request_object import UpdateQuotaRequestObject

LINKS = ("UpdateQuotaRequestObject",)


class UpdateQuotaRequest(Model, kw_only=True):
    """`UpdateQuotaRequest` of the API."""

    updatequota: UpdateQuotaRequestObject
    """updatequota request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
