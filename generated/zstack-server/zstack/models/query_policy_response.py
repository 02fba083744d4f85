"""QueryPolicyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .policy_inventory import PolicyInventory

LINKS = ("PolicyInventory",)


class QueryPolicyResponse(Model, kw_only=True):
    """`QueryPolicyResponse` of the API."""

    inventories: list[PolicyInventory] | UnsetType = UNSET
    total: int | UnsetType = UNSET
