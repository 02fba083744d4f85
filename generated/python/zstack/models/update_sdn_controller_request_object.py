"""UpdateSdnControllerRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateSdnControllerRequestObject(Model, kw_only=True, gc=False):
    """updatesdncontroller request body object."""

    name: str | UnsetType = UNSET
    """Optional. The display name of the SDN controller.

    At most 255 characters. Since 3.7.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the SDN controller.

    At most 2048 characters. Since 3.7.
    """
