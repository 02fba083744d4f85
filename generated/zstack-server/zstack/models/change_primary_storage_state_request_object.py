"""ChangePrimaryStorageStateRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .change_primary_storage_state_request_state_event import (
        ChangePrimaryStorageStateRequestStateEvent,
    )

LINKS = ("ChangePrimaryStorageStateRequestStateEvent",)


class ChangePrimaryStorageStateRequestObject(Model, kw_only=True, gc=False):
    """changeprimarystoragestate request body object."""

    state_event: ChangePrimaryStorageStateRequestStateEvent = field(name="stateEvent")
    """State change to apply

    One of: enable, disable, maintain, deleting. Since 0.6.
    """
