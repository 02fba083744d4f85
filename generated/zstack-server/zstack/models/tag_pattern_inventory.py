"""TagPatternInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class TagPatternInventory(Model, kw_only=True, gc=False):
    """`TagPatternInventory` of the API."""

    uuid: str
    name: str | UnsetType = UNSET
    value: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    color: str | UnsetType = UNSET
    type: str | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
