"""UpdateUserRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateUserRequestObject(Model, kw_only=True, gc=False):
    """updateuser request body object."""

    uuid: str | UnsetType = UNSET
    """Since 0.6."""
    password: str | UnsetType = UNSET
    """Password in the required digest form

    At most 255 characters. Since 0.6.
    """
    name: str | UnsetType = UNSET
    """Name of the user

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the user

    At most 2048 characters. Since 0.6.
    """
    old_password: str | UnsetType = field(default=UNSET, name="oldPassword")
    """Password in use now

    At most 255 characters. Since 3.6.0.
    """
