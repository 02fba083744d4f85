"""Operations of hostNetworkInterface."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Paging, Path, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPages, Page
from .._runtime.unset import UNSET, UnsetType

_GET_HOST_NETWORK_INTERFACE_LLDP = Operation(
    "GetHostNetworkInterfaceLldp",
    "GET",
    "/zstack/v1/hostNetworkInterface/lldp/{interfaceUuid}/info",
    (Path("interfaceUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetHostNetworkInterfaceLldpResponse),
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

_QUERY_HOST_NETWORK_INTERFACE_LLDP = Operation(
    "QueryHostNetworkInterfaceLldp",
    "GET",
    "/zstack/v1/hostNetworkInterface/lldp/all",
    (
        Query("q"),
        Query("limit"),
        Query("start"),
        Query("count"),
        Query("groupBy"),
        Query("replyWithCount"),
        Query("filterName"),
        Query("sort"),
        Query("fields", explode=False),
    ),
    responses={
        "200": Json(
            lambda: _m.QueryHostNetworkInterfaceLldpResponse,
            unwrap="inventories",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("inventories",),
        total=("total",),
        size=1000,
    ),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_HOST_NETWORK_INTERFACE_LLDP_BY_INTERFACE_UUID = Operation(
    "QueryHostNetworkInterfaceLldpByInterfaceUuid",
    "GET",
    "/zstack/v1/hostNetworkInterface/lldp/{interfaceUuid}",
    (Path("interfaceUuid"),),
    responses={
        "200": Json(
            lambda: _m.QueryHostNetworkInterfaceLldpResponse,
            unwrap="inventories",
        ),
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


class HostNetworkInterface(Namespace):
    """Operations of hostNetworkInterface."""

    def get_host_network_interface_lldp(
        self,
        interface_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetHostNetworkInterfaceLldpResponse:
        """Get LLDP Neighbor of Host NIC.

        Args:
            interface_uuid: UUID of the host NIC. Since 5.0.0.
            system_tags: System tags to attach. Since 5.0.0.
            user_tags: User tags to attach. Since 5.0.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hostNetworkInterface/lldp/{interfaceUuid}/info`. Since
        5.0.0.
        """
        return self._call(
            _GET_HOST_NETWORK_INTERFACE_LLDP,
            options,
            interface_uuid,
            system_tags,
            user_tags,
        )

    def query_host_network_interface_lldp(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[
        _m.HostNetworkInterfaceLldpInventory, _m.QueryHostNetworkInterfaceLldpResponse
    ]:
        """Query LLDP Settings of Host NICs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/hostNetworkInterface/lldp/all`. Since 5.0.0.
        """
        return self._call(
            _QUERY_HOST_NETWORK_INTERFACE_LLDP,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    def query_host_network_interface_lldp_by_interface_uuid(
        self,
        interface_uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.HostNetworkInterfaceLldpInventory]:
        """Query LLDP Settings of Host NICs by interfaceUuid.

        Args:
            interface_uuid: Sent as `interfaceUuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hostNetworkInterface/lldp/{interfaceUuid}`.
        """
        return self._call(
            _QUERY_HOST_NETWORK_INTERFACE_LLDP_BY_INTERFACE_UUID,
            options,
            interface_uuid,
        )


class AsyncHostNetworkInterface(AsyncNamespace):
    """Operations of hostNetworkInterface."""

    async def get_host_network_interface_lldp(
        self,
        interface_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetHostNetworkInterfaceLldpResponse:
        """Get LLDP Neighbor of Host NIC.

        Args:
            interface_uuid: UUID of the host NIC. Since 5.0.0.
            system_tags: System tags to attach. Since 5.0.0.
            user_tags: User tags to attach. Since 5.0.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hostNetworkInterface/lldp/{interfaceUuid}/info`. Since
        5.0.0.
        """
        return await self._call(
            _GET_HOST_NETWORK_INTERFACE_LLDP,
            options,
            interface_uuid,
            system_tags,
            user_tags,
        )

    def query_host_network_interface_lldp(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[
        _m.HostNetworkInterfaceLldpInventory, _m.QueryHostNetworkInterfaceLldpResponse
    ]:
        """Query LLDP Settings of Host NICs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/hostNetworkInterface/lldp/all`. Since 5.0.0.
        """
        return self._pages(
            _QUERY_HOST_NETWORK_INTERFACE_LLDP,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    async def query_host_network_interface_lldp_by_interface_uuid(
        self,
        interface_uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.HostNetworkInterfaceLldpInventory]:
        """Query LLDP Settings of Host NICs by interfaceUuid.

        Args:
            interface_uuid: Sent as `interfaceUuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hostNetworkInterface/lldp/{interfaceUuid}`.
        """
        return await self._call(
            _QUERY_HOST_NETWORK_INTERFACE_LLDP_BY_INTERFACE_UUID,
            options,
            interface_uuid,
        )
