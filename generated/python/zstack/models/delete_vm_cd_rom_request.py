"""DeleteVmCdRomRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_vm_cd_rom_request_delete_mode import DeleteVmCdRomRequestDeleteMode

LINKS = ("DeleteVmCdRomRequestDeleteMode",)


class DeleteVmCdRomRequest(Model, kw_only=True):
    """`DeleteVmCdRomRequest` of the API."""

    delete_mode: DeleteVmCdRomRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Mode of deletion. Default: Permissive

    One of: Permissive, Enforcing. Default: Permissive. Since 3.3.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 3.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 3.3."""
