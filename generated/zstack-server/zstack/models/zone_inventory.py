"""ZoneInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ZoneInventory(Model, kw_only=True, gc=False):
    """`ZoneInventory` of the API."""

    uuid: str
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    state: str | UnsetType = UNSET
    type: str | UnsetType = UNSET
    is_default: bool | UnsetType = field(default=UNSET, name="isDefault")
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
