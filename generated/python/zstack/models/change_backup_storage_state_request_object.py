"""ChangeBackupStorageStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_backup_storage_state_request_state_event import (
        ChangeBackupStorageStateRequestStateEvent,
    )

LINKS = ("ChangeBackupStorageStateRequestStateEvent",)


class ChangeBackupStorageStateRequestObject(Model, kw_only=True, gc=False):
    """changebackupstoragestate request body object."""

    state_event: ChangeBackupStorageStateRequestStateEvent = field(name="stateEvent")
    """The switch that turns the backup storage on or off. Valid values: enable,
    disable.

    One of: enable, disable. Since 0.6.
    """
