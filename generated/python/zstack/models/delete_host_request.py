"""DeleteHostRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_host_request_delete_mode import DeleteHostRequestDeleteMode

LINKS = ("DeleteHostRequestDeleteMode",)


class DeleteHostRequest(Model, kw_only=True):
    """`DeleteHostRequest` of the API."""

    delete_mode: DeleteHostRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """One of: Permissive, Enforcing. Default: Permissive. Since 0.6."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 0.6."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
