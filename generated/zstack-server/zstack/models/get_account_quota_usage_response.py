"""GetAccountQuotaUsageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .quota_usage import QuotaUsage

LINKS = ("QuotaUsage",)


class GetAccountQuotaUsageResponse(Model, kw_only=True):
    """`GetAccountQuotaUsageResponse` of the API."""

    usages: list[QuotaUsage] | UnsetType = UNSET
