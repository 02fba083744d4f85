"""WebhookInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class WebhookInventory(Model, kw_only=True, gc=False):
    """`WebhookInventory` of the API."""

    uuid: str
    """The UUID of the webhook."""
    name: str | UnsetType = UNSET
    """The name of the webhook."""
    description: str | UnsetType = UNSET
    """Free text about the webhook."""
    url: str | UnsetType = UNSET
    """The URL of the webhook."""
    type: str | UnsetType = UNSET
    """The type of the webhook."""
    opaque: str | UnsetType = UNSET
    """The reserved, null by default."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
