"""UpdateInstanceOfferingRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateInstanceOfferingRequestObject(Model, kw_only=True, gc=False):
    """updateinstanceoffering request body object."""

    name: str | UnsetType = UNSET
    """Optional. The name of the instance offering.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the instance offering.

    At most 2048 characters. Since 0.6.
    """
    allocator_strategy: str | UnsetType = field(default=UNSET, name="allocatorStrategy")
    """Optional. The strategy that picks a target.

    Since 2.3.1.
    """
