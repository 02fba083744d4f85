"""CheckApiPermissionRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CheckApiPermissionRequestObject(Model, kw_only=True):
    """checkapipermission request body object."""

    user_uuid: str | UnsetType = field(default=UNSET, name="userUuid")
    """UUID of the user

    Since 0.6.
    """
    api_names: list[str] = field(name="apiNames")
    """Names of the APIs

    At least 1 items. Since 0.6.
    """
