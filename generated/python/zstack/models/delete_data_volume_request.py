"""DeleteDataVolumeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_data_volume_request_delete_mode import (
        DeleteDataVolumeRequestDeleteMode,
    )

LINKS = ("DeleteDataVolumeRequestDeleteMode",)


class DeleteDataVolumeRequest(Model, kw_only=True):
    """`DeleteDataVolumeRequest` of the API."""

    delete_mode: DeleteDataVolumeRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Optional. How strictly to delete. Default: Permissive.

    One of: Permissive, Enforcing. Default: Permissive. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
