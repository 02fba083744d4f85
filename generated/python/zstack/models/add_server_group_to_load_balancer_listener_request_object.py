"""AddServerGroupToLoadBalancerListenerRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class AddServerGroupToLoadBalancerListenerRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters."""

    server_group_uuid: str = field(name="serverGroupUuid")
    """The UUID of the backend server group.

    At least 1 characters. Since 4.0.
    """
