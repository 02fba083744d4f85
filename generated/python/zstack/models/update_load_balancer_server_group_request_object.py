"""UpdateLoadBalancerServerGroupRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateLoadBalancerServerGroupRequestObject(Model, kw_only=True, gc=False):
    """updateloadbalancerservergroup request body object."""

    name: str | UnsetType = UNSET
    """Optional. The display name of the backend server group.

    At most 255 characters. Since 4.0.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the backend server group.

    At most 2048 characters. Since 4.0.
    """
