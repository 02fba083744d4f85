"""UpdateUserGroupRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateUserGroupRequestObject(Model, kw_only=True, gc=False):
    """updateusergroup request body object."""

    uuid: str
    """Unique ID of the user group

    Since 0.6.
    """
    name: str | UnsetType = UNSET
    """Name of the user group

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the user group

    At most 2048 characters. Since 0.6.
    """
