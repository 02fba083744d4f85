"""UpdateQuotaResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .quota_inventory import QuotaInventory

LINKS = ("QuotaInventory",)


class UpdateQuotaResponse(Model, kw_only=True):
    """`UpdateQuotaResponse` of the API."""

    inventory: QuotaInventory | UnsetType = UNSET
