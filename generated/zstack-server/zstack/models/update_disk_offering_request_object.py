"""UpdateDiskOfferingRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateDiskOfferingRequestObject(Model, kw_only=True, gc=False):
    """updatediskoffering request body object."""

    name: str | UnsetType = UNSET
    """Optional. The name of the disk offering.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """At most 2048 characters. Since 0.6."""
