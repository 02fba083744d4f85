"""ChangeL2NetworkVlanIdRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class ChangeL2NetworkVlanIdRequestObject(Model, kw_only=True, gc=False):
    """changel2networkvlanid request body object."""

    vlan: int | UnsetType = UNSET
    """VLAN ID

    Since 5.1.0.
    """
    type: str | UnsetType = UNSET
    """Type of the L2 network

    Since 5.1.0.
    """
