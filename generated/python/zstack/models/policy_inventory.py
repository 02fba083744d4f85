"""PolicyInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .policy_statement import PolicyStatement

LINKS = ("PolicyStatement",)


class PolicyInventory(Model, kw_only=True):
    """`PolicyInventory` of the API."""

    statements: list[PolicyStatement] | UnsetType = UNSET
    name: str | UnsetType = UNSET
    uuid: str
    account_uuid: str | UnsetType = field(default=UNSET, name="accountUuid")
