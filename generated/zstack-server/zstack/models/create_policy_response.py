"""CreatePolicyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .policy_inventory import PolicyInventory

LINKS = ("PolicyInventory",)


class CreatePolicyResponse(Model, kw_only=True):
    """`CreatePolicyResponse` of the API."""

    inventory: PolicyInventory | UnsetType = UNSET
