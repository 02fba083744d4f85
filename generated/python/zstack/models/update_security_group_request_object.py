"""UpdateSecurityGroupRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateSecurityGroupRequestObject(Model, kw_only=True, gc=False):
    """updatesecuritygroup request body object."""

    name: str | UnsetType = UNSET
    """Optional. The name of the security group.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the security group.

    At most 2048 characters. Since 0.6.
    """
