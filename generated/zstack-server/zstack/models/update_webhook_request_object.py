"""UpdateWebhookRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class UpdateWebhookRequestObject(Model, kw_only=True, gc=False):
    """updatewebhook request body object."""

    name: str | UnsetType = UNSET
    """Optional. The display name of the webhook.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the webhook.

    At most 2048 characters. Since 0.6.
    """
    url: str | UnsetType = UNSET
    """Optional. The address where the webhook can be reached.

    At most 2048 characters. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Optional. The type of the webhook.

    At most 255 characters. Since 0.6.
    """
    opaque: str | UnsetType = UNSET
    """Optional. Extra data passed through unchanged.

    Since 0.6.
    """
