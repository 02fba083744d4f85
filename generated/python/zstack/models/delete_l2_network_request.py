"""DeleteL2NetworkRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_l2_network_request_delete_mode import DeleteL2NetworkRequestDeleteMode

LINKS = ("DeleteL2NetworkRequestDeleteMode",)


class DeleteL2NetworkRequest(Model, kw_only=True):
    """`DeleteL2NetworkRequest` of the API."""

    delete_mode: DeleteL2NetworkRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """One of: Permissive, Enforcing. Default: Permissive. Since 0.6."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
