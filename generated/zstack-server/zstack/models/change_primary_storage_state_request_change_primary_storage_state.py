"""ChangePrimaryStorageStateRequestChangePrimaryStorageState."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_primary_storage_state_request_change_primary_storage_state_state_event import (
        ChangePrimaryStorageStateRequestChangePrimaryStorageStateStateEvent,
    )

LINKS = ("ChangePrimaryStorageStateRequestChangePrimaryStorageStateStateEvent",)


class ChangePrimaryStorageStateRequestChangePrimaryStorageState(
    Model,
    kw_only=True,
    gc=False,
):
    """changeprimarystoragestate request body object."""

    state_event: ChangePrimaryStorageStateRequestChangePrimaryStorageStateStateEvent = (
        field(
            name="stateEvent",
        )
    )
    """State change to apply

    One of: enable, disable, maintain, deleting. Since 0.6.
    """
