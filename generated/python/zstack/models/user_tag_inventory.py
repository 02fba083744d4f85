"""UserTagInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .tag_pattern_inventory import TagPatternInventory

LINKS = ("TagPatternInventory",)


class UserTagInventory(Model, kw_only=True):
    """`UserTagInventory` of the API."""

    uuid: str
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    resource_type: str | UnsetType = field(default=UNSET, name="resourceType")
    tag: str | UnsetType = UNSET
    type: str | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    tag_pattern_uuid: str | UnsetType = field(default=UNSET, name="tagPatternUuid")
    tag_pattern: TagPatternInventory | UnsetType = field(
        default=UNSET,
        name="tagPattern",
    )
