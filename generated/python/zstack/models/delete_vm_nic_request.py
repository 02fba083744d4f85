"""DeleteVmNicRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_vm_nic_request_delete_mode import DeleteVmNicRequestDeleteMode

LINKS = ("DeleteVmNicRequestDeleteMode",)


class DeleteVmNicRequest(Model, kw_only=True):
    """`DeleteVmNicRequest` of the API."""

    delete_mode: DeleteVmNicRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Mode of deletion. Valid values: Permissive, Enforcing

    One of: Permissive, Enforcing. Default: Permissive. Since 4.0.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 4.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 4.0.
    """
