"""UpdateCephPrimaryStoragePoolRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class UpdateCephPrimaryStoragePoolRequestObject(Model, kw_only=True, gc=False):
    """updatecephprimarystoragepool request body object."""

    alias_name: str | UnsetType = field(default=UNSET, name="aliasName")
    """Display name of the pool

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the Ceph pool

    At most 2048 characters. Since 0.6.
    """
