"""ZqlQueryReturn."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class ZqlQueryReturn(Model, kw_only=True):
    """`ZQLQueryReturn` of the API."""

    inventories: list[Any] | UnsetType = UNSET
    inventory_counts: dict[str, float] | UnsetType = field(
        default=UNSET,
        name="inventoryCounts",
    )
    inventory_aggregate_functions: dict[str, Any] | UnsetType = field(
        default=UNSET,
        name="inventoryAggregateFunctions",
    )
    total: float | UnsetType = UNSET
    return_with: dict[str, Any] | UnsetType = field(default=UNSET, name="returnWith")
    name: str | UnsetType = UNSET
