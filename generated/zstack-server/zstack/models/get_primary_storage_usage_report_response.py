"""GetPrimaryStorageUsageReportResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .usage_report import UsageReport

LINKS = ("ErrorCode", "UsageReport")


class GetPrimaryStorageUsageReportResponse(Model, kw_only=True):
    """`GetPrimaryStorageUsageReportResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error"""
    uri_usage_forecast: dict[str, UsageReport] | UnsetType = field(
        default=UNSET,
        name="uriUsageForecast",
    )
    """See uriUsageForecast"""
    usage_report: UsageReport | UnsetType = field(default=UNSET, name="usageReport")
    """See usageReport"""
