"""DeleteVipRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_vip_request_delete_mode import DeleteVipRequestDeleteMode

LINKS = ("DeleteVipRequestDeleteMode",)


class DeleteVipRequest(Model, kw_only=True):
    """`DeleteVipRequest` of the API."""

    delete_mode: DeleteVipRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Optional. How strictly to delete.

    One of: Permissive, Enforcing. Default: Permissive. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
