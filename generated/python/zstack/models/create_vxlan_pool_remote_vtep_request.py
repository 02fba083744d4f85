"""CreateVxlanPoolRemoteVtepRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vxlan_pool_remote_vtep_request_object import (
        CreateVxlanPoolRemoteVtepRequestObject,
    )

LINKS = ("CreateVxlanPoolRemoteVtepRequestObject",)


class CreateVxlanPoolRemoteVtepRequest(Model, kw_only=True):
    """`CreateVxlanPoolRemoteVtepRequest` of the API."""

    params: CreateVxlanPoolRemoteVtepRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 4.7.11.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.7.11.
    """
