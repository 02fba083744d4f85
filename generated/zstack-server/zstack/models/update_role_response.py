"""UpdateRoleResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .role_inventory import RoleInventory

LINKS = ("RoleInventory",)


class UpdateRoleResponse(Model, kw_only=True):
    """`UpdateRoleResponse` of the API."""

    inventory: RoleInventory | UnsetType = UNSET
