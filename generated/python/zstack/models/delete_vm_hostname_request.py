"""DeleteVmHostnameRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_vm_hostname_request_delete_mode import (
        DeleteVmHostnameRequestDeleteMode,
    )

LINKS = ("DeleteVmHostnameRequestDeleteMode",)


class DeleteVmHostnameRequest(Model, kw_only=True):
    """`DeleteVmHostnameRequest` of the API."""

    delete_mode: DeleteVmHostnameRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """How strictly to delete. Options: Permissive | Enforcing. Default: Permissive

    One of: Permissive, Enforcing. Default: Permissive. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
