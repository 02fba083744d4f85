"""DiscoverExternalPrimaryStorageRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class DiscoverExternalPrimaryStorageRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters"""

    url: str
    """URL of the external primary storage

    Since 5.0.0.
    """
    identity: str | UnsetType = UNSET
    """Provider name of the external storage

    Since 5.0.0.
    """
    config: str | UnsetType = UNSET
    """Settings as a JSON string

    Since 5.0.0.
    """
