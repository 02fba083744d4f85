"""GetL3NetworkIpStatisticResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .error_code import ErrorCode
    from .ip_statistic_data import IpStatisticData

LINKS = ("ErrorCode", "IpStatisticData")


class GetL3NetworkIpStatisticResponse(Model, kw_only=True):
    """`GetL3NetworkIpStatisticResponse` of the API."""

    error: ErrorCode | UnsetType = UNSET
    """Error object, null on success. See error."""
    ip_statistics: list[IpStatisticData] | UnsetType = field(
        default=UNSET,
        name="ipStatistics",
    )
    """See ipStatistics."""
    total: int | UnsetType = UNSET
    """The total number of records."""
