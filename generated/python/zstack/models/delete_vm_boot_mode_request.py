"""DeleteVmBootModeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_vm_boot_mode_request_delete_mode import (
        DeleteVmBootModeRequestDeleteMode,
    )

LINKS = ("DeleteVmBootModeRequestDeleteMode",)


class DeleteVmBootModeRequest(Model, kw_only=True):
    """`DeleteVmBootModeRequest` of the API."""

    delete_mode: DeleteVmBootModeRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Mode of deletion. Default: Permissive

    One of: Permissive, Enforcing. Default: Permissive. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 0.6."""
