"""AddCephPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_ceph_primary_storage_request_params import (
        AddCephPrimaryStorageRequestParams,
    )

LINKS = ("AddCephPrimaryStorageRequestParams",)


class AddCephPrimaryStorageRequest(Model, kw_only=True):
    """`AddCephPrimaryStorageRequest` of the API."""

    params: AddCephPrimaryStorageRequestParams
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
