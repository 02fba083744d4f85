"""GlobalConfigInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class GlobalConfigInventory(Model, kw_only=True, gc=False):
    """`GlobalConfigInventory` of the API."""

    id: int | UnsetType = UNSET
    name: str | UnsetType = UNSET
    category: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    default_value: str | UnsetType = field(default=UNSET, name="defaultValue")
    value: str | UnsetType = UNSET
