"""UpdateVirtualRouterRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateVirtualRouterRequestObject(Model, kw_only=True, gc=False):
    """updatevirtualrouter request body object."""

    default_route_l3_network_uuid: str | UnsetType = field(
        default=UNSET,
        name="defaultRouteL3NetworkUuid",
    )
    """Optional. The UUID of the L3 network.

    Since 3.8.
    """
