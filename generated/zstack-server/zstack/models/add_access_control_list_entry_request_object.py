"""AddAccessControlListEntryRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddAccessControlListEntryRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    entries: str
    """The entries separated by commas.

    At most 2048 characters. Since 3.9.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the ACL entry.

    At most 2048 characters. Since 3.9.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Since 3.9."""
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Since 3.9."""
