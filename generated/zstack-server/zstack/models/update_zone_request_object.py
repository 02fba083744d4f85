"""UpdateZoneRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateZoneRequestObject(Model, kw_only=True, gc=False):
    """updatezone request body object."""

    name: str | UnsetType = UNSET
    """Optional. The name of the zone.

    At most 255 characters. Matches `^(?! )[\\u4e00-\\u9fa5a-zA-Z0-9\\-_.():+" ]*(?<!
    )$`. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the zone.

    At most 2048 characters. Since 0.6.
    """
    is_default: bool | UnsetType = field(default=UNSET, name="isDefault")
    """Optional. Whether this is the default zone.

    Since 4.6.31.
    """
