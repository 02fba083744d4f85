"""DeleteInstanceOfferingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .delete_instance_offering_request_delete_mode import (
        DeleteInstanceOfferingRequestDeleteMode,
    )

LINKS = ("DeleteInstanceOfferingRequestDeleteMode",)


class DeleteInstanceOfferingRequest(Model, kw_only=True):
    """`DeleteInstanceOfferingRequest` of the API."""

    delete_mode: DeleteInstanceOfferingRequestDeleteMode | UnsetType = field(
        default=UNSET,
        name="deleteMode",
    )
    """Optional. The mode of deletion.

    One of: Permissive, Enforcing. Default: Permissive. Since 0.6.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 0.6.
    """
