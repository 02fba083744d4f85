"""Operations of ip-capacity."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_IP_ADDRESS_CAPACITY = Operation(
    "GetIpAddressCapacity",
    "GET",
    "/zstack/v1/ip-capacity",
    (
        Query("zoneUuids"),
        Query("l3NetworkUuids"),
        Query("ipRangeUuids"),
        Query("all"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetIpAddressCapacityResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)


class IpCapacity(Namespace):
    """Operations of ip-capacity."""

    def get_ip_address_capacity(
        self,
        *,
        zone_uuids: Sequence[str] | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        ip_range_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetIpAddressCapacityResponse:
        """Get IP Address Capacity.

        Args:
            zone_uuids: Optional. The UUIDs of the zones. Since 0.6.
            l3_network_uuids: Optional. The UUIDs of the L3 networks. Since 0.6.
            ip_range_uuids: Optional. The UUIDs of the IP ranges. Since 0.6.
            all: Optional. Whether to count every resource. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/ip-capacity`. Since 0.6.
        """
        return self._call(
            _GET_IP_ADDRESS_CAPACITY,
            options,
            zone_uuids,
            l3_network_uuids,
            ip_range_uuids,
            all,
            system_tags,
            user_tags,
        )


class AsyncIpCapacity(AsyncNamespace):
    """Operations of ip-capacity."""

    async def get_ip_address_capacity(
        self,
        *,
        zone_uuids: Sequence[str] | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        ip_range_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetIpAddressCapacityResponse:
        """Get IP Address Capacity.

        Args:
            zone_uuids: Optional. The UUIDs of the zones. Since 0.6.
            l3_network_uuids: Optional. The UUIDs of the L3 networks. Since 0.6.
            ip_range_uuids: Optional. The UUIDs of the IP ranges. Since 0.6.
            all: Optional. Whether to count every resource. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/ip-capacity`. Since 0.6.
        """
        return await self._call(
            _GET_IP_ADDRESS_CAPACITY,
            options,
            zone_uuids,
            l3_network_uuids,
            ip_range_uuids,
            all,
            system_tags,
            user_tags,
        )
