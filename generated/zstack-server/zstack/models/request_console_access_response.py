"""RequestConsoleAccessResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .console_inventory import ConsoleInventory

LINKS = ("ConsoleInventory",)


class RequestConsoleAccessResponse(Model, kw_only=True):
    """`RequestConsoleAccessResponse` of the API."""

    inventory: ConsoleInventory | UnsetType = UNSET
