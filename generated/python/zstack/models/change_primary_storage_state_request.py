"""ChangePrimaryStorageStateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .change_primary_storage_state_request_object import (
        ChangePrimaryStorageStateRequestObject,
    )

LINKS = ("ChangePrimaryStorageStateRequestObject",)


class ChangePrimaryStorageStateRequest(Model, kw_only=True):
    """`ChangePrimaryStorageStateRequest` of the API."""

    changeprimarystoragestate: ChangePrimaryStorageStateRequestObject
    """changeprimarystoragestate request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
