"""QueryEventLogResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .event_log_inventory import EventLogInventory

LINKS = ("EventLogInventory",)


class QueryEventLogResponse(Model, kw_only=True):
    """`QueryEventLogResponse` of the API."""

    inventories: list[EventLogInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
