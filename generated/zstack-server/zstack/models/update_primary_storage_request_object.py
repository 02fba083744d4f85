"""UpdatePrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdatePrimaryStorageRequestObject(Model, kw_only=True, gc=False):
    """updateprimarystorage request body object."""

    name: str | UnsetType = UNSET
    """Name of the primary storage

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Description of the primary storage

    At most 2048 characters. Since 0.6.
    """
    url: str | UnsetType = UNSET
    """URL of the primary storage

    At most 2048 characters. Since 0.6.
    """
