"""AddSimulatorBackupStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_simulator_backup_storage_request_object import (
        AddSimulatorBackupStorageRequestObject,
    )

LINKS = ("AddSimulatorBackupStorageRequestObject",)


class AddSimulatorBackupStorageRequest(Model, kw_only=True):
    """`AddSimulatorBackupStorageRequest` of the API."""

    params: AddSimulatorBackupStorageRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 0.6.
    """
