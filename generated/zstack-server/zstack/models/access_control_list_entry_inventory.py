"""AccessControlListEntryInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AccessControlListEntryInventory(Model, kw_only=True, gc=False):
    """`AccessControlListEntryInventory` of the API."""

    uuid: str
    """The UUID of the ACL entry."""
    acl_uuid: str | UnsetType = field(default=UNSET, name="aclUuid")
    """The UUID of the ACL."""
    type: str | UnsetType = UNSET
    """The kind of the ACL entry."""
    name: str | UnsetType = UNSET
    """The name of the ACL entry."""
    domain: str | UnsetType = UNSET
    """The domain to match."""
    url: str | UnsetType = UNSET
    """The URL of the ACL entry."""
    ip_entries: str | UnsetType = field(default=UNSET, name="ipEntries")
    """The IP entries."""
    description: str | UnsetType = UNSET
    """Free text about the ACL entry."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
