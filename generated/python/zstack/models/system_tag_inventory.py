"""SystemTagInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SystemTagInventory(Model, kw_only=True, gc=False):
    """`SystemTagInventory` of the API."""

    uuid: str
    """The unique ID of the system tag."""
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """The UUID of the resource."""
    resource_type: str | UnsetType = field(default=UNSET, name="resourceType")
    """The type of the resource."""
    tag: str | UnsetType = UNSET
    """The tag text."""
    type: str | UnsetType = UNSET
    """The type of the system tag."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
    inherent: bool | UnsetType = UNSET
    """Whether the platform made the tag."""
