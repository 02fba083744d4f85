"""ShareResourceRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ShareResourceRequestObject(Model, kw_only=True):
    """shareresource request body object."""

    resource_uuids: list[str] = field(name="resourceUuids")
    """UUIDs of the resources

    At least 1 items. Since 0.6.
    """
    account_uuids: list[str] | UnsetType = field(default=UNSET, name="accountUuids")
    """UUIDs of the accounts

    Since 0.6.
    """
    to_public: bool | UnsetType = field(default=UNSET, name="toPublic")
    """Whether everyone may use the resources

    Since 0.6.
    """
