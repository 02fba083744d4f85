"""DeleteVxlanPoolRemoteVtepRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_vxlan_pool_remote_vtep_request_delete_mode import (
        DeleteVxlanPoolRemoteVtepRequestDeleteMode,
    )

LINKS = ("DeleteVxlanPoolRemoteVtepRequestDeleteMode",)


class DeleteVxlanPoolRemoteVtepRequest(Model, kw_only=True):
    """`DeleteVxlanPoolRemoteVtepRequest` of the API."""

    remote_vtep_ip: str = field(name="remoteVtepIp")
    """IP address of the remote VTEP

    At most 15 characters. Since 4.7.11.
    """
    delete_mode: DeleteVxlanPoolRemoteVtepRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Mode of deletion. Default: Permissive

    One of: Permissive, Enforcing. Default: Permissive. Since 4.7.11.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 4.7.11.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 4.7.11."""
