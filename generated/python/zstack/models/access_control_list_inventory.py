"""AccessControlListInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .access_control_list_entry_inventory import AccessControlListEntryInventory

LINKS = ("AccessControlListEntryInventory",)


class AccessControlListInventory(Model, kw_only=True):
    """`AccessControlListInventory` of the API."""

    uuid: str
    """The UUID of the access control list."""
    name: str | UnsetType = UNSET
    """The name of the access control list."""
    ip_version: int | UnsetType = field(default=UNSET, name="ipVersion")
    """The IP protocol version."""
    description: str | UnsetType = UNSET
    """Free text about the access control list."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    entries: list[AccessControlListEntryInventory] | UnsetType = UNSET
    """See entries."""
