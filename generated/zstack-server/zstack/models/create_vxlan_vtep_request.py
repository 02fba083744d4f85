"""CreateVxlanVtepRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_vxlan_vtep_request_object import CreateVxlanVtepRequestObject

LINKS = ("CreateVxlanVtepRequestObject",)


class CreateVxlanVtepRequest(Model, kw_only=True):
    """`CreateVxlanVtepRequest` of the API."""

    params: CreateVxlanVtepRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 3.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 3.0.
    """
