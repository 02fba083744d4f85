"""DeletePolicyRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_policy_request_delete_mode import DeletePolicyRequestDeleteMode

LINKS = ("DeletePolicyRequestDeleteMode",)


class DeletePolicyRequest(Model, kw_only=True):
    """`DeletePolicyRequest` of the API."""

    delete_mode: DeletePolicyRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """How strictly to delete

    One of: Permissive, Enforcing. Default: Permissive. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
