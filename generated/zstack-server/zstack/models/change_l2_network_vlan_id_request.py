"""ChangeL2NetworkVlanIdRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_l2_network_vlan_id_request_object import (
        ChangeL2NetworkVlanIdRequestObject,
    )

LINKS = ("ChangeL2NetworkVlanIdRequestObject",)


class ChangeL2NetworkVlanIdRequest(Model, kw_only=True):
    """`ChangeL2NetworkVlanIdRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 5.1.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 5.1.0.
    """
    change_l2_network_vlan_id: ChangeL2NetworkVlanIdRequestObject = field(
        name="changeL2NetworkVlanId",
    )
    """changel2networkvlanid request body object."""
