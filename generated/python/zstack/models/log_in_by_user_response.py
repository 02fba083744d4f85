"""LogInByUserResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .session_inventory import SessionInventory

LINKS = ("SessionInventory",)


class LogInByUserResponse(Model, kw_only=True):
    """`LogInByUserResponse` of the API."""

    inventory: SessionInventory | UnsetType = UNSET
