"""DeleteReservedIpRangeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_reserved_ip_range_request_delete_mode import (
        DeleteReservedIpRangeRequestDeleteMode,
    )

LINKS = ("DeleteReservedIpRangeRequestDeleteMode",)


class DeleteReservedIpRangeRequest(Model, kw_only=True):
    """`DeleteReservedIpRangeRequest` of the API."""

    delete_mode: DeleteReservedIpRangeRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Optional. How strictly to delete. Default: Permissive.

    One of: Permissive, Enforcing. Default: Permissive. Since 5.1.0.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 5.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 5.1.0.
    """
