"""Operations of l3-networks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from .. import models as _m
from .._runtime.answers import Condition, Spot
from .._runtime.calls import (
    ErrorBody,
    Json,
    JsonBody,
    Member,
    Operation,
    Paging,
    Path,
    Query,
    Text,
)
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.following import JobPlan
from .._runtime.jobs import (
    AsyncJob,
    Job,
    run_job as _run_job,
    run_job_async as _run_job_async,
)
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPages, Page
from .._runtime.unset import UNSET, UnsetType

_ADD_DNS_TO_L3_NETWORK = Operation(
    "AddDnsToL3Network",
    "POST",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/dns",
    (
        Path("l3NetworkUuid"),
        Member("params", "dns"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AddDnsToL3NetworkResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ADD_DNS_TO_L3_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddDnsToL3NetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_HOST_ROUTE_TO_L3_NETWORK = Operation(
    "AddHostRouteToL3Network",
    "POST",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/hostroute",
    (
        Path("l3NetworkUuid"),
        Member("params", "prefix"),
        Member("params", "nexthop"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AddHostRouteToL3NetworkResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ADD_HOST_ROUTE_TO_L3_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddHostRouteToL3NetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_IP_RANGE = Operation(
    "AddIpRange",
    "POST",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/ip-ranges",
    (
        Path("l3NetworkUuid"),
        Member("params", "name"),
        Member("params", "startIp"),
        Member("params", "endIp"),
        Member("params", "netmask"),
        Member("params", "description"),
        Member("params", "gateway"),
        Member("params", "ipRangeType"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AddIpRangeResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ADD_IP_RANGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddIpRangeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_IP_RANGE_BY_NETWORK_CIDR = Operation(
    "AddIpRangeByNetworkCidr",
    "POST",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/ip-ranges/by-cidr",
    (
        Path("l3NetworkUuid"),
        Member("params", "name"),
        Member("params", "networkCidr"),
        Member("params", "description"),
        Member("params", "gateway"),
        Member("params", "ipRangeType"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AddIpRangeByNetworkCidrResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ADD_IP_RANGE_BY_NETWORK_CIDR_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddIpRangeByNetworkCidrResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_IPV6_RANGE_BY_NETWORK_CIDR = Operation(
    "AddIpv6RangeByNetworkCidr",
    "POST",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/ipv6-ranges/by-cidr",
    (
        Path("l3NetworkUuid"),
        Member("params", "name"),
        Member("params", "networkCidr"),
        Member("params", "addressMode"),
        Member("params", "description"),
        Member("params", "ipRangeType"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AddIpv6RangeByNetworkCidrResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ADD_IPV6_RANGE_BY_NETWORK_CIDR_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddIpv6RangeByNetworkCidrResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_RESERVED_IP_RANGE = Operation(
    "AddReservedIpRange",
    "POST",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/reserved-ip-ranges",
    (
        Path("l3NetworkUuid"),
        Member("params", "startIp"),
        Member("params", "endIp"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AddReservedIpRangeResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ADD_RESERVED_IP_RANGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddReservedIpRangeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ATTACH_NETWORK_SERVICE_TO_L3_NETWORK = Operation(
    "AttachNetworkServiceToL3Network",
    "POST",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/network-services",
    (
        Path("l3NetworkUuid"),
        Member("params", "networkServices"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.AttachNetworkServiceToL3NetworkResponse,
            unwrap="inventory",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ATTACH_NETWORK_SERVICE_TO_L3_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AttachNetworkServiceToL3NetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_L3_NETWORK_DHCP_IP_ADDRESS = Operation(
    "ChangeL3NetworkDhcpIpAddress",
    "PUT",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/dhcp-ip",
    (
        Path("l3NetworkUuid"),
        Member("changel3networkdhcpipaddress", "dhcpServerIp"),
        Member("changel3networkdhcpipaddress", "dhcpv6ServerIp"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changel3networkdhcpipaddress": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeL3NetworkDhcpIpAddressResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CHANGE_L3_NETWORK_DHCP_IP_ADDRESS_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeL3NetworkDhcpIpAddressResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHECK_IP_AVAILABILITY = Operation(
    "CheckIpAvailability",
    "GET",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/ip/{ip}/availability",
    (
        Path("l3NetworkUuid"),
        Path("ip"),
        Query("arpCheck"),
        Query("ipRangeCheck"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.CheckIpAvailabilityResponse),
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

_DELETE = Operation(
    "DeleteL3Network",
    "DELETE",
    "/zstack/v1/l3-networks/{uuid}",
    (Path("uuid"), Query("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteL3NetworkResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DELETE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_IP_ADDRESS = Operation(
    "DeleteIpAddress",
    "DELETE",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/ip-address",
    (
        Path("l3NetworkUuid"),
        Member("usedIpUuids"),
        Query("deleteMode"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8", required=True),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteIpAddressResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DELETE_IP_ADDRESS_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_IP_RANGE = Operation(
    "DeleteIpRange",
    "DELETE",
    "/zstack/v1/l3-networks/ip-ranges/{uuid}",
    (Path("uuid"), Query("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteIpRangeResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DELETE_IP_RANGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_RESERVED_IP_RANGE = Operation(
    "DeleteReservedIpRange",
    "DELETE",
    "/zstack/v1/l3-networks/reserved-ip-ranges/{uuid}",
    (Path("uuid"), Member("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteReservedIpRangeResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DELETE_RESERVED_IP_RANGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_NETWORK_SERVICE_FROM_L3_NETWORK = Operation(
    "DetachNetworkServiceFromL3Network",
    "DELETE",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/network-services",
    (
        Path("l3NetworkUuid"),
        Member("networkServices"),
        Member("service"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(
            lambda: _m.DetachNetworkServiceFromL3NetworkResponse,
            unwrap="inventory",
        ),
        "default": Json(lambda: _m.DetachNetworkServiceFromL3NetworkResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DETACH_NETWORK_SERVICE_FROM_L3_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DetachNetworkServiceFromL3NetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_NETWORK_SERVICE_FROM_L3_NETWORK_BY_L3_NETWORK_UUID_SERVICE = Operation(
    "DetachNetworkServiceFromL3NetworkByL3NetworkUuidService",
    "GET",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/network-services/{service}",
    (Path("l3NetworkUuid"), Path("service")),
    responses={
        "200": Json(
            lambda: _m.DetachNetworkServiceFromL3NetworkResponse,
            unwrap="inventory",
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

_GET_FREE_IP = Operation(
    "GetFreeIp",
    "GET",
    "/zstack/v1/l3-networks/ip/free",
    (
        Query("l3NetworkUuid"),
        Query("ipRangeUuid"),
        Query("start"),
        Query("ipRangeType"),
        Query("ipVersion"),
        Query("limit"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetFreeIpResponse, unwrap="inventories"),
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

_GET_FREE_IP_OF_IP_RANGE = Operation(
    "GetFreeIpOfIpRange",
    "GET",
    "/zstack/v1/l3-networks/ip-ranges/{ipRangeUuid}/ip/free",
    (
        Path("ipRangeUuid"),
        Query("l3NetworkUuid"),
        Query("start"),
        Query("ipRangeType"),
        Query("ipVersion"),
        Query("limit"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetFreeIpOfIpRangeResponse, unwrap="inventories"),
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

_GET_FREE_IP_OF_L3_NETWORK = Operation(
    "GetFreeIpOfL3Network",
    "GET",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/ip/free",
    (
        Path("l3NetworkUuid"),
        Query("ipRangeUuid"),
        Query("start"),
        Query("ipRangeType"),
        Query("ipVersion"),
        Query("limit"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetFreeIpOfL3NetworkResponse, unwrap="inventories"),
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

_GET_L3_NETWORK_DHCP_IP_ADDRESS = Operation(
    "GetL3NetworkDhcpIpAddress",
    "GET",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/dhcp-ip",
    (Path("l3NetworkUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetL3NetworkDhcpIpAddressResponse),
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

_GET_L3_NETWORK_IP_STATISTIC = Operation(
    "GetL3NetworkIpStatistic",
    "GET",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/ip-statistic",
    (
        Path("l3NetworkUuid"),
        Query("resourceType"),
        Query("ip"),
        Query("sortBy"),
        Query("sortDirection"),
        Query("start"),
        Query("limit"),
        Query("replyWithCount"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetL3NetworkIpStatisticResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("ipStatistics",),
        total=("total",),
        size=20,
        most=2147483647,
    ),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_L3_NETWORK_MTU = Operation(
    "GetL3NetworkMtu",
    "GET",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/mtu",
    (Path("l3NetworkUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetL3NetworkMtuResponse),
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

_GET_L3_NETWORK_ROUTER_INTERFACE_IP = Operation(
    "GetL3NetworkRouterInterfaceIp",
    "GET",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/router-interface-ip",
    (Path("l3NetworkUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetL3NetworkRouterInterfaceIpResponse),
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

_GET_L3_NETWORK_TYPES = Operation(
    "GetL3NetworkTypes",
    "GET",
    "/zstack/v1/l3-networks/types",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetL3NetworkTypesResponse),
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

_QUERY = Operation(
    "QueryL3Network",
    "GET",
    "/zstack/v1/l3-networks",
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
        "200": Json(lambda: _m.QueryL3NetworkResponse, unwrap="inventories"),
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

_QUERY_ADDRESS_POOL = Operation(
    "QueryAddressPool",
    "GET",
    "/zstack/v1/l3-networks/address-pools",
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
        "200": Json(lambda: _m.QueryAddressPoolResponse, unwrap="inventories"),
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

_QUERY_ADDRESS_POOL_BY_UUID = Operation(
    "QueryAddressPoolByUuid",
    "GET",
    "/zstack/v1/l3-networks/address-pools/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryAddressPoolResponse, unwrap="inventories"),
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

_QUERY_IP_ADDRESS = Operation(
    "QueryIpAddress",
    "GET",
    "/zstack/v1/l3-networks/ip-address",
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
        "200": Json(lambda: _m.QueryIpAddressResponse, unwrap="inventories"),
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

_QUERY_IP_ADDRESS_BY_UUID = Operation(
    "QueryIpAddressByUuid",
    "GET",
    "/zstack/v1/l3-networks/ip-address/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryIpAddressResponse, unwrap="inventories"),
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

_QUERY_IP_RANGE = Operation(
    "QueryIpRange",
    "GET",
    "/zstack/v1/l3-networks/ip-ranges",
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
        "200": Json(lambda: _m.QueryIpRangeResponse, unwrap="inventories"),
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

_QUERY_IP_RANGE_BY_UUID = Operation(
    "QueryIpRangeByUuid",
    "GET",
    "/zstack/v1/l3-networks/ip-ranges/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryIpRangeResponse, unwrap="inventories"),
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

_QUERY_L3_NETWORK_BY_UUID = Operation(
    "QueryL3NetworkByUuid",
    "GET",
    "/zstack/v1/l3-networks/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryL3NetworkResponse, unwrap="inventories"),
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

_QUERY_NETWORK_SERVICE_L3_NETWORK_REF = Operation(
    "QueryNetworkServiceL3NetworkRef",
    "GET",
    "/zstack/v1/l3-networks/network-services/refs",
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
            lambda: _m.QueryNetworkServiceL3NetworkRefResponse,
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

_REMOVE_DNS_FROM_L3_NETWORK = Operation(
    "RemoveDnsFromL3Network",
    "DELETE",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/dns/{dns}",
    (Path("l3NetworkUuid"), Path("dns"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: _m.RemoveDnsFromL3NetworkResponse, unwrap="inventory"),
        "default": Json(lambda: _m.RemoveDnsFromL3NetworkResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_REMOVE_DNS_FROM_L3_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RemoveDnsFromL3NetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_REMOVE_HOST_ROUTE_FROM_L3_NETWORK = Operation(
    "RemoveHostRouteFromL3Network",
    "DELETE",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/hostroute",
    (Path("l3NetworkUuid"), Member("prefix"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8", required=True),
    responses={
        "200": Json(
            lambda: _m.RemoveHostRouteFromL3NetworkResponse,
            unwrap="inventory",
        ),
        "default": Json(lambda: _m.RemoveHostRouteFromL3NetworkResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_REMOVE_HOST_ROUTE_FROM_L3_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RemoveHostRouteFromL3NetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SET_L3_NETWORK_MTU = Operation(
    "SetL3NetworkMtu",
    "POST",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/mtu",
    (
        Path("l3NetworkUuid"),
        Member("params", "mtu"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_SET_L3_NETWORK_MTU_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SET_L3_NETWORK_ROUTER_INTERFACE_IP = Operation(
    "SetL3NetworkRouterInterfaceIp",
    "POST",
    "/zstack/v1/l3-networks/{l3NetworkUuid}/router-interface-ip",
    (
        Path("l3NetworkUuid"),
        Member("params", "routerInterfaceIp"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_SET_L3_NETWORK_ROUTER_INTERFACE_IP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_IP_RANGE = Operation(
    "UpdateIpRange",
    "PUT",
    "/zstack/v1/l3-networks/ip-ranges/{uuid}/actions",
    (
        Path("uuid"),
        Member("updateiprange", "name"),
        Member("updateiprange", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateiprange": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateIpRangeResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_UPDATE_IP_RANGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateIpRangeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class L3Networks(Namespace):
    """Operations of l3-networks."""

    @overload
    def add_dns_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        dns: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    def add_dns_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        dns: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L3NetworkInventory]: ...

    @overload
    def add_dns_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        dns: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]: ...

    def add_dns_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        dns: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]:
        """Add DNS to L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            dns: Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/dns`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_DNS_TO_L3_NETWORK,
            _ADD_DNS_TO_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            dns,
            system_tags,
            user_tags,
        )

    @overload
    def add_host_route_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        nexthop: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    def add_host_route_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        nexthop: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L3NetworkInventory]: ...

    @overload
    def add_host_route_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        nexthop: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]: ...

    def add_host_route_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        nexthop: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]:
        """Add Host Route to L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 2.3.
            prefix: The destination network in CIDR form. Since 2.3.
            nexthop: The next hop of the route. Since 2.3.
            system_tags: Optional. The system tags. Since 2.3.
            user_tags: Optional. The user tags. Since 2.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/hostroute`.
        """
        return _run_job(
            self._client,
            _ADD_HOST_ROUTE_TO_L3_NETWORK,
            _ADD_HOST_ROUTE_TO_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            prefix,
            nexthop,
            system_tags,
            user_tags,
        )

    @overload
    def add_ip_range(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        start_ip: str,
        end_ip: str,
        netmask: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory: ...

    @overload
    def add_ip_range(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        start_ip: str,
        end_ip: str,
        netmask: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.IpRangeInventory]: ...

    @overload
    def add_ip_range(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        start_ip: str,
        end_ip: str,
        netmask: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | Job[_m.IpRangeInventory]: ...

    def add_ip_range(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        start_ip: str,
        end_ip: str,
        netmask: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | Job[_m.IpRangeInventory]:
        """Add IP Range.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            name: The display name of the IP range. At most 255 characters. Since
                0.6.
            start_ip: The first IP address of the range. Since 0.6.
            end_ip: Since 0.6.
            netmask: The network mask. Since 0.6.
            description: Optional. The description of the IP range. At most 2048
                characters. Since 0.6.
            gateway: Optional. The gateway address. Since 0.6.
            ip_range_type: Optional. The purpose of the IP range. Options: Normal |
                AddressPool. One of: Normal, AddressPool. Since 3.9.
            resource_uuid: Optional. The preset UUID of the new IP range. Since 0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/ip-ranges`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_IP_RANGE,
            _ADD_IP_RANGE_JOB,
            options,
            wait,
            l3_network_uuid,
            name,
            start_ip,
            end_ip,
            netmask,
            description,
            gateway,
            ip_range_type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_ip_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory: ...

    @overload
    def add_ip_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.IpRangeInventory]: ...

    @overload
    def add_ip_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | Job[_m.IpRangeInventory]: ...

    def add_ip_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | Job[_m.IpRangeInventory]:
        """Add IP Range by Network CIDR.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            name: At most 255 characters. Since 0.6.
            network_cidr: The network in CIDR form. Since 0.6.
            description: Optional. Free text about the IP range. At most 2048
                characters. Since 0.6.
            gateway: Optional. The gateway address. At most 64 characters. Since 3.7.
            ip_range_type: Optional. The purpose of the IP range. Options: Normal |
                AddressPool. One of: Normal, AddressPool. Since 3.9.
            resource_uuid: Optional. The UUID to assign to the new IP range. A random
                one is made when absent. Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/ip-ranges/by-cidr`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _ADD_IP_RANGE_BY_NETWORK_CIDR,
            _ADD_IP_RANGE_BY_NETWORK_CIDR_JOB,
            options,
            wait,
            l3_network_uuid,
            name,
            network_cidr,
            description,
            gateway,
            ip_range_type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_ipv6_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        address_mode: (
            _m.AddIpv6RangeByNetworkCidrRequestAddressMode
            | Literal["SLAAC", "Stateful-DHCP", "Stateless-DHCP"]
        ),
        description: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpv6RangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory: ...

    @overload
    def add_ipv6_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        address_mode: (
            _m.AddIpv6RangeByNetworkCidrRequestAddressMode
            | Literal["SLAAC", "Stateful-DHCP", "Stateless-DHCP"]
        ),
        description: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpv6RangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.IpRangeInventory]: ...

    @overload
    def add_ipv6_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        address_mode: (
            _m.AddIpv6RangeByNetworkCidrRequestAddressMode
            | Literal["SLAAC", "Stateful-DHCP", "Stateless-DHCP"]
        ),
        description: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpv6RangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | Job[_m.IpRangeInventory]: ...

    def add_ipv6_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        address_mode: (
            _m.AddIpv6RangeByNetworkCidrRequestAddressMode
            | Literal["SLAAC", "Stateful-DHCP", "Stateless-DHCP"]
        ),
        description: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpv6RangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | Job[_m.IpRangeInventory]:
        """Add IPv6 Range by Network CIDR.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 3.1.
            name: The name of the IPv6 range. At most 255 characters. Since 3.1.
            network_cidr: The network in CIDR form. Since 3.1.
            address_mode: How IPv6 addresses are handed out. One of: SLAAC,
                Stateful-DHCP, Stateless-DHCP. Since 3.1.
            description: Optional. Free text about the IPv6 range. At most 2048
                characters. Since 3.1.
            ip_range_type: Optional. The purpose of the IP range. One of: Normal,
                AddressPool. Since 3.9.
            resource_uuid: Since 3.1.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: Optional. The system tags. Since 3.1.
            user_tags: Optional. The user tags. Since 3.1.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/ipv6-ranges/by-cidr`.
        Since 3.1.
        """
        return _run_job(
            self._client,
            _ADD_IPV6_RANGE_BY_NETWORK_CIDR,
            _ADD_IPV6_RANGE_BY_NETWORK_CIDR_JOB,
            options,
            wait,
            l3_network_uuid,
            name,
            network_cidr,
            address_mode,
            description,
            ip_range_type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_reserved_ip_range(
        self,
        l3_network_uuid: str,
        *,
        start_ip: str,
        end_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ReservedIpRangeInventory: ...

    @overload
    def add_reserved_ip_range(
        self,
        l3_network_uuid: str,
        *,
        start_ip: str,
        end_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ReservedIpRangeInventory]: ...

    @overload
    def add_reserved_ip_range(
        self,
        l3_network_uuid: str,
        *,
        start_ip: str,
        end_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ReservedIpRangeInventory | Job[_m.ReservedIpRangeInventory]: ...

    def add_reserved_ip_range(
        self,
        l3_network_uuid: str,
        *,
        start_ip: str,
        end_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ReservedIpRangeInventory | Job[_m.ReservedIpRangeInventory]:
        """Add Reserved IP Range.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 5.1.0.
            start_ip: The first IP address of the range. Since 5.1.0.
            end_ip: The last IP address of the range. Since 5.1.0.
            resource_uuid: Optional. The preset UUID of the new reserved IP range.
                Since 5.1.0.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 5.1.0.
            system_tags: Optional. The system tags to attach. Since 5.1.0.
            user_tags: Since 5.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/reserved-ip-ranges`. Since
        5.1.0.
        """
        return _run_job(
            self._client,
            _ADD_RESERVED_IP_RANGE,
            _ADD_RESERVED_IP_RANGE_JOB,
            options,
            wait,
            l3_network_uuid,
            start_ip,
            end_ip,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def attach_network_service_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    def attach_network_service_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L3NetworkInventory]: ...

    @overload
    def attach_network_service_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]: ...

    def attach_network_service_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]:
        """Attach Network Service to L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            network_services: The network services by provider. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/network-services`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_NETWORK_SERVICE_TO_L3_NETWORK,
            _ATTACH_NETWORK_SERVICE_TO_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            network_services,
            system_tags,
            user_tags,
        )

    @overload
    def change_l3_network_dhcp_ip_address(
        self,
        l3_network_uuid: str,
        *,
        dhcp_server_ip: str | UnsetType = UNSET,
        dhcpv6_server_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ChangeL3NetworkDhcpIpAddressResponse: ...

    @overload
    def change_l3_network_dhcp_ip_address(
        self,
        l3_network_uuid: str,
        *,
        dhcp_server_ip: str | UnsetType = UNSET,
        dhcpv6_server_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ChangeL3NetworkDhcpIpAddressResponse]: ...

    @overload
    def change_l3_network_dhcp_ip_address(
        self,
        l3_network_uuid: str,
        *,
        dhcp_server_ip: str | UnsetType = UNSET,
        dhcpv6_server_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.ChangeL3NetworkDhcpIpAddressResponse
        | Job[_m.ChangeL3NetworkDhcpIpAddressResponse]
    ): ...

    def change_l3_network_dhcp_ip_address(
        self,
        l3_network_uuid: str,
        *,
        dhcp_server_ip: str | UnsetType = UNSET,
        dhcpv6_server_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.ChangeL3NetworkDhcpIpAddressResponse
        | Job[_m.ChangeL3NetworkDhcpIpAddressResponse]
    ):
        """Change L3 Network DHCP IP Address.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 5.1.0.
            dhcp_server_ip: Optional. The IPv4 address of the DHCP server. At least 1
                characters. Since 5.1.0.
            dhcpv6_server_ip: Optional. The IPv6 address of the DHCP server. At least
                1 characters. Since 5.1.0.
            system_tags: Optional. The system tags to attach. Since 5.1.0.
            user_tags: Optional. The user tags to attach. Since 5.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/l3-networks/{l3NetworkUuid}/dhcp-ip`. Since 5.1.0.
        """
        return _run_job(
            self._client,
            _CHANGE_L3_NETWORK_DHCP_IP_ADDRESS,
            _CHANGE_L3_NETWORK_DHCP_IP_ADDRESS_JOB,
            options,
            wait,
            l3_network_uuid,
            dhcp_server_ip,
            dhcpv6_server_ip,
            system_tags,
            user_tags,
        )

    def check_ip_availability(
        self,
        l3_network_uuid: str,
        ip: str,
        *,
        arp_check: bool | UnsetType = UNSET,
        ip_range_check: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.CheckIpAvailabilityResponse:
        """Check IP Availability.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            ip: The IP address. At most 255 characters. Since 0.6.
            arp_check: Optional. Whether to probe with ARP. Default: false. Default:
                false. Since 5.1.0.
            ip_range_check: Optional. Whether to check the IP range too. Default:
                true. Default: true. Since 5.1.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/ip/{ip}/availability`.
        Since 0.6.
        """
        return self._call(
            _CHECK_IP_AVAILABILITY,
            options,
            l3_network_uuid,
            ip,
            arp_check,
            ip_range_check,
            system_tags,
            user_tags,
        )

    @overload
    def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete L3 Network.

        Args:
            uuid: The unique ID of the L3 network. Since 0.6.
            delete_mode: Optional. The mode of deletion. Valid values: Permissive,
                Enforcing. One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteL3NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE,
            _DELETE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def delete_ip_address(
        self,
        l3_network_uuid: str,
        *,
        used_ip_uuids: Sequence[str],
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_ip_address(
        self,
        l3_network_uuid: str,
        *,
        used_ip_uuids: Sequence[str],
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_ip_address(
        self,
        l3_network_uuid: str,
        *,
        used_ip_uuids: Sequence[str],
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_ip_address(
        self,
        l3_network_uuid: str,
        *,
        used_ip_uuids: Sequence[str],
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete IP Address.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 5.1.0.
            used_ip_uuids: The UUIDs of the used IPs. Since 5.1.0.
            delete_mode: Optional. The mode of deletion. Options: Permissive |
                Enforcing. One of: Permissive, Enforcing. Default: Permissive. Since
                5.1.0.
            system_tags: Optional. The system tags. Since 5.1.0.
            user_tags: Optional. The user tags. Since 5.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteIpAddressResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/ip-address`. Since
        5.1.0.
        """
        return _run_job(
            self._client,
            _DELETE_IP_ADDRESS,
            _DELETE_IP_ADDRESS_JOB,
            options,
            wait,
            l3_network_uuid,
            used_ip_uuids,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def delete_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete IP Range.

        Args:
            uuid: The unique ID of the IP range. Since 0.6.
            delete_mode: Optional. The mode of deletion. Options: Permissive |
                Enforcing. One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteIpRangeResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/ip-ranges/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_IP_RANGE,
            _DELETE_IP_RANGE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def delete_reserved_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteReservedIpRangeRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_reserved_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteReservedIpRangeRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_reserved_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteReservedIpRangeRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_reserved_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteReservedIpRangeRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Reserved IP Range.

        Args:
            uuid: The unique ID of the reserved IP range. Since 5.1.0.
            delete_mode: Optional. How strictly to delete. Default: Permissive. One
                of: Permissive, Enforcing. Default: Permissive. Since 5.1.0.
            system_tags: Optional. The system tags to attach. Since 5.1.0.
            user_tags: Optional. The user tags to attach. Since 5.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteReservedIpRangeResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/reserved-ip-ranges/{uuid}`. Since 5.1.0.
        """
        return _run_job(
            self._client,
            _DELETE_RESERVED_IP_RANGE,
            _DELETE_RESERVED_IP_RANGE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def detach_network_service_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        service: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    def detach_network_service_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        service: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L3NetworkInventory]: ...

    @overload
    def detach_network_service_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        service: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]: ...

    def detach_network_service_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        service: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]:
        """Detach Network Service from L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            network_services: Since 0.6.
            service: Optional. The network service. Since 5.1.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachNetworkServiceFromL3NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/network-services`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _DETACH_NETWORK_SERVICE_FROM_L3_NETWORK,
            _DETACH_NETWORK_SERVICE_FROM_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            network_services,
            service,
            system_tags,
            user_tags,
        )

    def detach_network_service_from_l3_network_by_l3_network_uuid_service(
        self,
        l3_network_uuid: str,
        service: str,
        *,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory:
        """Detach Network Service from L3 Network by l3NetworkUuid and service.

        Args:
            l3_network_uuid: Sent as `l3NetworkUuid`.
            service: Sent as `service`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/l3-networks/{l3NetworkUuid}/network-services/{service}`. Since
        0.6.
        """
        return self._call(
            _DETACH_NETWORK_SERVICE_FROM_L3_NETWORK_BY_L3_NETWORK_UUID_SERVICE,
            options,
            l3_network_uuid,
            service,
        )

    def get_free_ip(
        self,
        *,
        l3_network_uuid: str | UnsetType = UNSET,
        ip_range_uuid: str | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        ip_range_type: Literal["Normal", "AddressPool"] | UnsetType = UNSET,
        ip_version: Literal[4, 6] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.FreeIpInventory]:
        """Get Free IP.

        Args:
            l3_network_uuid: Optional. The UUID of the L3 network. Since 0.6.
            ip_range_uuid: Optional. The UUID of the IP range. Since 0.6.
            start: Optional. The address to start looking from. Since 0.6.
            ip_range_type: Optional. The purpose of the IP range. Options: Normal |
                AddressPool. One of: Normal, AddressPool. Since 3.9.
            ip_version: Optional. The IP family of the free IP. Options: 4 | 6. One
                of: 4, 6. Since 3.10.
            limit: Optional. The largest number of records to return. Default: 100.
                Default: 100. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/ip/free`. Since 0.6.
        """
        return self._call(
            _GET_FREE_IP,
            options,
            l3_network_uuid,
            ip_range_uuid,
            start,
            ip_range_type,
            ip_version,
            limit,
            system_tags,
            user_tags,
        )

    def get_free_ip_of_ip_range(
        self,
        ip_range_uuid: str,
        *,
        l3_network_uuid: str | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        ip_range_type: Literal["Normal", "AddressPool"] | UnsetType = UNSET,
        ip_version: Literal[4, 6] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.FreeIpInventory]:
        """Get Free IP of IP Range.

        Args:
            ip_range_uuid: Optional. The UUID of the IP range. Since 0.6.
            l3_network_uuid: Optional. The UUID of the L3 network. Since 0.6.
            start: Optional. The address to start looking from. Since 0.6.
            ip_range_type: Optional. The purpose of the IP range. Valid values:
                Normal, AddressPool. One of: Normal, AddressPool. Since 3.9.
            ip_version: Optional. The IP family of the free IP. Options: 4 | 6. One
                of: 4, 6. Since 3.10.
            limit: Optional. The page size. Default: 100. Default: 100. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/ip-ranges/{ipRangeUuid}/ip/free`. Since
        0.6.
        """
        return self._call(
            _GET_FREE_IP_OF_IP_RANGE,
            options,
            ip_range_uuid,
            l3_network_uuid,
            start,
            ip_range_type,
            ip_version,
            limit,
            system_tags,
            user_tags,
        )

    def get_free_ip_of_l3_network(
        self,
        l3_network_uuid: str,
        *,
        ip_range_uuid: str | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        ip_range_type: Literal["Normal", "AddressPool"] | UnsetType = UNSET,
        ip_version: Literal[4, 6] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.FreeIpInventory]:
        """Get Free IP of L3 Network.

        Args:
            l3_network_uuid: Optional. The UUID of the L3 network. Since 0.6.
            ip_range_uuid: Optional. The UUID of the IP range. Since 0.6.
            start: Optional. The address to start looking from. Since 0.6.
            ip_range_type: Optional. The purpose of the IP range. One of: Normal,
                AddressPool. Since 3.9.
            ip_version: Optional. The IP family of the free IP. One of: 4, 6. Since
                3.10.
            limit: Optional. The largest number of records to return. Default: 100.
                Default: 100. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/ip/free`. Since 0.6.
        """
        return self._call(
            _GET_FREE_IP_OF_L3_NETWORK,
            options,
            l3_network_uuid,
            ip_range_uuid,
            start,
            ip_range_type,
            ip_version,
            limit,
            system_tags,
            user_tags,
        )

    def get_l3_network_dhcp_ip_address(
        self,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetL3NetworkDhcpIpAddressResponse:
        """Get L3 Network DHCP IP Address.

        Args:
            l3_network_uuid: Since 0.6.
            system_tags: Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/dhcp-ip`. Since 0.6.
        """
        return self._call(
            _GET_L3_NETWORK_DHCP_IP_ADDRESS,
            options,
            l3_network_uuid,
            system_tags,
            user_tags,
        )

    def get_l3_network_ip_statistic(
        self,
        l3_network_uuid: str,
        *,
        resource_type: Literal["All", "Vip", "VM"] | UnsetType = UNSET,
        ip: str | UnsetType = UNSET,
        sort_by: Literal["Ip", "CreateDate"] | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.IpStatisticData, _m.GetL3NetworkIpStatisticResponse]:
        """Get L3 Network IP Statistic.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 3.7.0.
            resource_type: Optional. The type of the resource. One of: All, Vip, VM.
                Since 3.7.0.
            ip: Optional. The IP address. Since 3.7.0.
            sort_by: Optional. The field to sort by. One of: Ip, CreateDate. Since
                3.7.0.
            sort_direction: Optional. The direction of the sort. Options: asc | desc.
                One of: asc, desc. Since 3.7.0.
            start: Optional. The offset of the first record. Default: 0. Default: 0.
                From 0 to 2147483647. Since 3.7.0.
            limit: Default: 20. From 0 to 2147483647. Since 3.7.0.
            reply_with_count: Since 3.7.0.
            system_tags: Since 3.7.0.
            user_tags: Since 3.7.0.
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

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/ip-statistic`. Since 3.7.0.
        """
        return self._call(
            _GET_L3_NETWORK_IP_STATISTIC,
            options,
            l3_network_uuid,
            resource_type,
            ip,
            sort_by,
            sort_direction,
            start,
            limit,
            reply_with_count,
            system_tags,
            user_tags,
        )

    def get_l3_network_mtu(
        self,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetL3NetworkMtuResponse:
        """Get L3 Network MTU.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/mtu`. Since 0.6.
        """
        return self._call(
            _GET_L3_NETWORK_MTU,
            options,
            l3_network_uuid,
            system_tags,
            user_tags,
        )

    def get_l3_network_router_interface_ip(
        self,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetL3NetworkRouterInterfaceIpResponse:
        """Get L3 Network Router Interface IP.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 2.2.
            system_tags: Optional. The system tags. Since 2.2.
            user_tags: Optional. The user tags. Since 2.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/router-interface-ip`. Since
        2.2.
        """
        return self._call(
            _GET_L3_NETWORK_ROUTER_INTERFACE_IP,
            options,
            l3_network_uuid,
            system_tags,
            user_tags,
        )

    def get_l3_network_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetL3NetworkTypesResponse:
        """Get L3 Network Types.

        Args:
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/types`. Since 0.6.
        """
        return self._call(_GET_L3_NETWORK_TYPES, options, system_tags, user_tags)

    def query(
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
    ) -> Page[_m.L3NetworkInventory, _m.QueryL3NetworkResponse]:
        """Query L3 Networks.

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

        Sends `GET /zstack/v1/l3-networks`. Since 0.6.
        """
        return self._call(
            _QUERY,
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

    def query_address_pool(
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
    ) -> Page[_m.AddressPoolInventory, _m.QueryAddressPoolResponse]:
        """Query Address Pools.

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

        Sends `GET /zstack/v1/l3-networks/address-pools`. Since 3.9.
        """
        return self._call(
            _QUERY_ADDRESS_POOL,
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

    def query_address_pool_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.AddressPoolInventory]:
        """Query Address Pools by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/address-pools/{uuid}`.
        """
        return self._call(_QUERY_ADDRESS_POOL_BY_UUID, options, uuid)

    def query_ip_address(
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
    ) -> Page[_m.UsedIpInventory, _m.QueryIpAddressResponse]:
        """Query IP Addresses.

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

        Sends `GET /zstack/v1/l3-networks/ip-address`. Since 0.6.
        """
        return self._call(
            _QUERY_IP_ADDRESS,
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

    def query_ip_address_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.UsedIpInventory]:
        """Query IP Addresses by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/ip-address/{uuid}`.
        """
        return self._call(_QUERY_IP_ADDRESS_BY_UUID, options, uuid)

    def query_ip_range(
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
    ) -> Page[_m.IpRangeInventory, _m.QueryIpRangeResponse]:
        """Query IP Ranges.

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

        Sends `GET /zstack/v1/l3-networks/ip-ranges`. Since 0.6.
        """
        return self._call(
            _QUERY_IP_RANGE,
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

    def query_ip_range_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.IpRangeInventory]:
        """Query IP Ranges by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/ip-ranges/{uuid}`.
        """
        return self._call(_QUERY_IP_RANGE_BY_UUID, options, uuid)

    def query_l3_network_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.L3NetworkInventory]:
        """Query L3 Networks by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{uuid}`.
        """
        return self._call(_QUERY_L3_NETWORK_BY_UUID, options, uuid)

    def query_network_service_l3_network_ref(
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
        _m.NetworkServiceL3NetworkRefInventory,
        _m.QueryNetworkServiceL3NetworkRefResponse,
    ]:
        """Query Network Service L3 Network Refs.

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

        Sends `GET /zstack/v1/l3-networks/network-services/refs`. Since 0.6.
        """
        return self._call(
            _QUERY_NETWORK_SERVICE_L3_NETWORK_REF,
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

    @overload
    def remove_dns_from_l3_network(
        self,
        l3_network_uuid: str,
        dns: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    def remove_dns_from_l3_network(
        self,
        l3_network_uuid: str,
        dns: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L3NetworkInventory]: ...

    @overload
    def remove_dns_from_l3_network(
        self,
        l3_network_uuid: str,
        dns: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]: ...

    def remove_dns_from_l3_network(
        self,
        l3_network_uuid: str,
        dns: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]:
        """Remove DNS from L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            dns: The DNS server address. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveDnsFromL3NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/dns/{dns}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _REMOVE_DNS_FROM_L3_NETWORK,
            _REMOVE_DNS_FROM_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            dns,
            system_tags,
            user_tags,
        )

    @overload
    def remove_host_route_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    def remove_host_route_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L3NetworkInventory]: ...

    @overload
    def remove_host_route_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]: ...

    def remove_host_route_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | Job[_m.L3NetworkInventory]:
        """Remove Host Route from L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 2.3.
            prefix: Since 2.3.
            system_tags: Optional. The system tags. Since 2.3.
            user_tags: Optional. The user tags. Since 2.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveHostRouteFromL3NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/hostroute`. Since 2.3.
        """
        return _run_job(
            self._client,
            _REMOVE_HOST_ROUTE_FROM_L3_NETWORK,
            _REMOVE_HOST_ROUTE_FROM_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            prefix,
            system_tags,
            user_tags,
        )

    @overload
    def set_l3_network_mtu(
        self,
        l3_network_uuid: str,
        *,
        mtu: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def set_l3_network_mtu(
        self,
        l3_network_uuid: str,
        *,
        mtu: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def set_l3_network_mtu(
        self,
        l3_network_uuid: str,
        *,
        mtu: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def set_l3_network_mtu(
        self,
        l3_network_uuid: str,
        *,
        mtu: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Set L3 Network MTU.

        Args:
            l3_network_uuid: Since 0.6.
            mtu: The MTU of the network. From 68 to 9216. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/mtu`. Since 0.6.
        """
        return _run_job(
            self._client,
            _SET_L3_NETWORK_MTU,
            _SET_L3_NETWORK_MTU_JOB,
            options,
            wait,
            l3_network_uuid,
            mtu,
            system_tags,
            user_tags,
        )

    @overload
    def set_l3_network_router_interface_ip(
        self,
        l3_network_uuid: str,
        *,
        router_interface_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def set_l3_network_router_interface_ip(
        self,
        l3_network_uuid: str,
        *,
        router_interface_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def set_l3_network_router_interface_ip(
        self,
        l3_network_uuid: str,
        *,
        router_interface_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def set_l3_network_router_interface_ip(
        self,
        l3_network_uuid: str,
        *,
        router_interface_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Set L3 Network Router Interface IP.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 2.2.
            router_interface_ip: The IP address of the router interface. Since 2.2.
            system_tags: Optional. The system tags to attach. Since 2.2.
            user_tags: Since 2.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/router-interface-ip`.
        Since 2.2.
        """
        return _run_job(
            self._client,
            _SET_L3_NETWORK_ROUTER_INTERFACE_IP,
            _SET_L3_NETWORK_ROUTER_INTERFACE_IP_JOB,
            options,
            wait,
            l3_network_uuid,
            router_interface_ip,
            system_tags,
            user_tags,
        )

    @overload
    def update_ip_range(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory: ...

    @overload
    def update_ip_range(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.IpRangeInventory]: ...

    @overload
    def update_ip_range(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | Job[_m.IpRangeInventory]: ...

    def update_ip_range(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | Job[_m.IpRangeInventory]:
        """Update IP Range.

        Args:
            uuid: The unique ID of the IP range. Since 0.6.
            name: Optional. The display name of the IP range. At most 255 characters.
                Since 0.6.
            description: Optional. The description of the IP range. At most 2048
                characters. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/l3-networks/ip-ranges/{uuid}/actions (action
        updateiprange)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_IP_RANGE,
            _UPDATE_IP_RANGE_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )


class AsyncL3Networks(AsyncNamespace):
    """Operations of l3-networks."""

    @overload
    async def add_dns_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        dns: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    async def add_dns_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        dns: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L3NetworkInventory]: ...

    @overload
    async def add_dns_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        dns: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]: ...

    async def add_dns_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        dns: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]:
        """Add DNS to L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            dns: Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/dns`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_DNS_TO_L3_NETWORK,
            _ADD_DNS_TO_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            dns,
            system_tags,
            user_tags,
        )

    @overload
    async def add_host_route_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        nexthop: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    async def add_host_route_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        nexthop: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L3NetworkInventory]: ...

    @overload
    async def add_host_route_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        nexthop: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]: ...

    async def add_host_route_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        nexthop: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]:
        """Add Host Route to L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 2.3.
            prefix: The destination network in CIDR form. Since 2.3.
            nexthop: The next hop of the route. Since 2.3.
            system_tags: Optional. The system tags. Since 2.3.
            user_tags: Optional. The user tags. Since 2.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/hostroute`.
        """
        return await _run_job_async(
            self._client,
            _ADD_HOST_ROUTE_TO_L3_NETWORK,
            _ADD_HOST_ROUTE_TO_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            prefix,
            nexthop,
            system_tags,
            user_tags,
        )

    @overload
    async def add_ip_range(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        start_ip: str,
        end_ip: str,
        netmask: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory: ...

    @overload
    async def add_ip_range(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        start_ip: str,
        end_ip: str,
        netmask: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.IpRangeInventory]: ...

    @overload
    async def add_ip_range(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        start_ip: str,
        end_ip: str,
        netmask: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | AsyncJob[_m.IpRangeInventory]: ...

    async def add_ip_range(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        start_ip: str,
        end_ip: str,
        netmask: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | AsyncJob[_m.IpRangeInventory]:
        """Add IP Range.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            name: The display name of the IP range. At most 255 characters. Since
                0.6.
            start_ip: The first IP address of the range. Since 0.6.
            end_ip: Since 0.6.
            netmask: The network mask. Since 0.6.
            description: Optional. The description of the IP range. At most 2048
                characters. Since 0.6.
            gateway: Optional. The gateway address. Since 0.6.
            ip_range_type: Optional. The purpose of the IP range. Options: Normal |
                AddressPool. One of: Normal, AddressPool. Since 3.9.
            resource_uuid: Optional. The preset UUID of the new IP range. Since 0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/ip-ranges`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_IP_RANGE,
            _ADD_IP_RANGE_JOB,
            options,
            wait,
            l3_network_uuid,
            name,
            start_ip,
            end_ip,
            netmask,
            description,
            gateway,
            ip_range_type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_ip_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory: ...

    @overload
    async def add_ip_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.IpRangeInventory]: ...

    @overload
    async def add_ip_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | AsyncJob[_m.IpRangeInventory]: ...

    async def add_ip_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        description: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpRangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | AsyncJob[_m.IpRangeInventory]:
        """Add IP Range by Network CIDR.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            name: At most 255 characters. Since 0.6.
            network_cidr: The network in CIDR form. Since 0.6.
            description: Optional. Free text about the IP range. At most 2048
                characters. Since 0.6.
            gateway: Optional. The gateway address. At most 64 characters. Since 3.7.
            ip_range_type: Optional. The purpose of the IP range. Options: Normal |
                AddressPool. One of: Normal, AddressPool. Since 3.9.
            resource_uuid: Optional. The UUID to assign to the new IP range. A random
                one is made when absent. Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/ip-ranges/by-cidr`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_IP_RANGE_BY_NETWORK_CIDR,
            _ADD_IP_RANGE_BY_NETWORK_CIDR_JOB,
            options,
            wait,
            l3_network_uuid,
            name,
            network_cidr,
            description,
            gateway,
            ip_range_type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_ipv6_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        address_mode: (
            _m.AddIpv6RangeByNetworkCidrRequestAddressMode
            | Literal["SLAAC", "Stateful-DHCP", "Stateless-DHCP"]
        ),
        description: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpv6RangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory: ...

    @overload
    async def add_ipv6_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        address_mode: (
            _m.AddIpv6RangeByNetworkCidrRequestAddressMode
            | Literal["SLAAC", "Stateful-DHCP", "Stateless-DHCP"]
        ),
        description: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpv6RangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.IpRangeInventory]: ...

    @overload
    async def add_ipv6_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        address_mode: (
            _m.AddIpv6RangeByNetworkCidrRequestAddressMode
            | Literal["SLAAC", "Stateful-DHCP", "Stateless-DHCP"]
        ),
        description: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpv6RangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | AsyncJob[_m.IpRangeInventory]: ...

    async def add_ipv6_range_by_network_cidr(
        self,
        l3_network_uuid: str,
        *,
        name: str,
        network_cidr: str,
        address_mode: (
            _m.AddIpv6RangeByNetworkCidrRequestAddressMode
            | Literal["SLAAC", "Stateful-DHCP", "Stateless-DHCP"]
        ),
        description: str | UnsetType = UNSET,
        ip_range_type: (
            _m.AddIpv6RangeByNetworkCidrRequestIpRangeType
            | Literal["Normal", "AddressPool"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | AsyncJob[_m.IpRangeInventory]:
        """Add IPv6 Range by Network CIDR.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 3.1.
            name: The name of the IPv6 range. At most 255 characters. Since 3.1.
            network_cidr: The network in CIDR form. Since 3.1.
            address_mode: How IPv6 addresses are handed out. One of: SLAAC,
                Stateful-DHCP, Stateless-DHCP. Since 3.1.
            description: Optional. Free text about the IPv6 range. At most 2048
                characters. Since 3.1.
            ip_range_type: Optional. The purpose of the IP range. One of: Normal,
                AddressPool. Since 3.9.
            resource_uuid: Since 3.1.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: Optional. The system tags. Since 3.1.
            user_tags: Optional. The user tags. Since 3.1.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/ipv6-ranges/by-cidr`.
        Since 3.1.
        """
        return await _run_job_async(
            self._client,
            _ADD_IPV6_RANGE_BY_NETWORK_CIDR,
            _ADD_IPV6_RANGE_BY_NETWORK_CIDR_JOB,
            options,
            wait,
            l3_network_uuid,
            name,
            network_cidr,
            address_mode,
            description,
            ip_range_type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_reserved_ip_range(
        self,
        l3_network_uuid: str,
        *,
        start_ip: str,
        end_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ReservedIpRangeInventory: ...

    @overload
    async def add_reserved_ip_range(
        self,
        l3_network_uuid: str,
        *,
        start_ip: str,
        end_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ReservedIpRangeInventory]: ...

    @overload
    async def add_reserved_ip_range(
        self,
        l3_network_uuid: str,
        *,
        start_ip: str,
        end_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ReservedIpRangeInventory | AsyncJob[_m.ReservedIpRangeInventory]: ...

    async def add_reserved_ip_range(
        self,
        l3_network_uuid: str,
        *,
        start_ip: str,
        end_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ReservedIpRangeInventory | AsyncJob[_m.ReservedIpRangeInventory]:
        """Add Reserved IP Range.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 5.1.0.
            start_ip: The first IP address of the range. Since 5.1.0.
            end_ip: The last IP address of the range. Since 5.1.0.
            resource_uuid: Optional. The preset UUID of the new reserved IP range.
                Since 5.1.0.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 5.1.0.
            system_tags: Optional. The system tags to attach. Since 5.1.0.
            user_tags: Since 5.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/reserved-ip-ranges`. Since
        5.1.0.
        """
        return await _run_job_async(
            self._client,
            _ADD_RESERVED_IP_RANGE,
            _ADD_RESERVED_IP_RANGE_JOB,
            options,
            wait,
            l3_network_uuid,
            start_ip,
            end_ip,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def attach_network_service_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    async def attach_network_service_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L3NetworkInventory]: ...

    @overload
    async def attach_network_service_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]: ...

    async def attach_network_service_to_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]:
        """Attach Network Service to L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            network_services: The network services by provider. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/network-services`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_NETWORK_SERVICE_TO_L3_NETWORK,
            _ATTACH_NETWORK_SERVICE_TO_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            network_services,
            system_tags,
            user_tags,
        )

    @overload
    async def change_l3_network_dhcp_ip_address(
        self,
        l3_network_uuid: str,
        *,
        dhcp_server_ip: str | UnsetType = UNSET,
        dhcpv6_server_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ChangeL3NetworkDhcpIpAddressResponse: ...

    @overload
    async def change_l3_network_dhcp_ip_address(
        self,
        l3_network_uuid: str,
        *,
        dhcp_server_ip: str | UnsetType = UNSET,
        dhcpv6_server_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ChangeL3NetworkDhcpIpAddressResponse]: ...

    @overload
    async def change_l3_network_dhcp_ip_address(
        self,
        l3_network_uuid: str,
        *,
        dhcp_server_ip: str | UnsetType = UNSET,
        dhcpv6_server_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.ChangeL3NetworkDhcpIpAddressResponse
        | AsyncJob[_m.ChangeL3NetworkDhcpIpAddressResponse]
    ): ...

    async def change_l3_network_dhcp_ip_address(
        self,
        l3_network_uuid: str,
        *,
        dhcp_server_ip: str | UnsetType = UNSET,
        dhcpv6_server_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.ChangeL3NetworkDhcpIpAddressResponse
        | AsyncJob[_m.ChangeL3NetworkDhcpIpAddressResponse]
    ):
        """Change L3 Network DHCP IP Address.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 5.1.0.
            dhcp_server_ip: Optional. The IPv4 address of the DHCP server. At least 1
                characters. Since 5.1.0.
            dhcpv6_server_ip: Optional. The IPv6 address of the DHCP server. At least
                1 characters. Since 5.1.0.
            system_tags: Optional. The system tags to attach. Since 5.1.0.
            user_tags: Optional. The user tags to attach. Since 5.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/l3-networks/{l3NetworkUuid}/dhcp-ip`. Since 5.1.0.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_L3_NETWORK_DHCP_IP_ADDRESS,
            _CHANGE_L3_NETWORK_DHCP_IP_ADDRESS_JOB,
            options,
            wait,
            l3_network_uuid,
            dhcp_server_ip,
            dhcpv6_server_ip,
            system_tags,
            user_tags,
        )

    async def check_ip_availability(
        self,
        l3_network_uuid: str,
        ip: str,
        *,
        arp_check: bool | UnsetType = UNSET,
        ip_range_check: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.CheckIpAvailabilityResponse:
        """Check IP Availability.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            ip: The IP address. At most 255 characters. Since 0.6.
            arp_check: Optional. Whether to probe with ARP. Default: false. Default:
                false. Since 5.1.0.
            ip_range_check: Optional. Whether to check the IP range too. Default:
                true. Default: true. Since 5.1.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/ip/{ip}/availability`.
        Since 0.6.
        """
        return await self._call(
            _CHECK_IP_AVAILABILITY,
            options,
            l3_network_uuid,
            ip,
            arp_check,
            ip_range_check,
            system_tags,
            user_tags,
        )

    @overload
    async def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete L3 Network.

        Args:
            uuid: The unique ID of the L3 network. Since 0.6.
            delete_mode: Optional. The mode of deletion. Valid values: Permissive,
                Enforcing. One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteL3NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE,
            _DELETE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_ip_address(
        self,
        l3_network_uuid: str,
        *,
        used_ip_uuids: Sequence[str],
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_ip_address(
        self,
        l3_network_uuid: str,
        *,
        used_ip_uuids: Sequence[str],
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_ip_address(
        self,
        l3_network_uuid: str,
        *,
        used_ip_uuids: Sequence[str],
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_ip_address(
        self,
        l3_network_uuid: str,
        *,
        used_ip_uuids: Sequence[str],
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete IP Address.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 5.1.0.
            used_ip_uuids: The UUIDs of the used IPs. Since 5.1.0.
            delete_mode: Optional. The mode of deletion. Options: Permissive |
                Enforcing. One of: Permissive, Enforcing. Default: Permissive. Since
                5.1.0.
            system_tags: Optional. The system tags. Since 5.1.0.
            user_tags: Optional. The user tags. Since 5.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteIpAddressResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/ip-address`. Since
        5.1.0.
        """
        return await _run_job_async(
            self._client,
            _DELETE_IP_ADDRESS,
            _DELETE_IP_ADDRESS_JOB,
            options,
            wait,
            l3_network_uuid,
            used_ip_uuids,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete IP Range.

        Args:
            uuid: The unique ID of the IP range. Since 0.6.
            delete_mode: Optional. The mode of deletion. Options: Permissive |
                Enforcing. One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteIpRangeResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/ip-ranges/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_IP_RANGE,
            _DELETE_IP_RANGE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_reserved_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteReservedIpRangeRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_reserved_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteReservedIpRangeRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_reserved_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteReservedIpRangeRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_reserved_ip_range(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteReservedIpRangeRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Reserved IP Range.

        Args:
            uuid: The unique ID of the reserved IP range. Since 5.1.0.
            delete_mode: Optional. How strictly to delete. Default: Permissive. One
                of: Permissive, Enforcing. Default: Permissive. Since 5.1.0.
            system_tags: Optional. The system tags to attach. Since 5.1.0.
            user_tags: Optional. The user tags to attach. Since 5.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteReservedIpRangeResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/reserved-ip-ranges/{uuid}`. Since 5.1.0.
        """
        return await _run_job_async(
            self._client,
            _DELETE_RESERVED_IP_RANGE,
            _DELETE_RESERVED_IP_RANGE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_network_service_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        service: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    async def detach_network_service_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        service: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L3NetworkInventory]: ...

    @overload
    async def detach_network_service_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        service: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]: ...

    async def detach_network_service_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        network_services: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        service: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]:
        """Detach Network Service from L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            network_services: Since 0.6.
            service: Optional. The network service. Since 5.1.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachNetworkServiceFromL3NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/network-services`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _DETACH_NETWORK_SERVICE_FROM_L3_NETWORK,
            _DETACH_NETWORK_SERVICE_FROM_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            network_services,
            service,
            system_tags,
            user_tags,
        )

    async def detach_network_service_from_l3_network_by_l3_network_uuid_service(
        self,
        l3_network_uuid: str,
        service: str,
        *,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory:
        """Detach Network Service from L3 Network by l3NetworkUuid and service.

        Args:
            l3_network_uuid: Sent as `l3NetworkUuid`.
            service: Sent as `service`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/l3-networks/{l3NetworkUuid}/network-services/{service}`. Since
        0.6.
        """
        return await self._call(
            _DETACH_NETWORK_SERVICE_FROM_L3_NETWORK_BY_L3_NETWORK_UUID_SERVICE,
            options,
            l3_network_uuid,
            service,
        )

    async def get_free_ip(
        self,
        *,
        l3_network_uuid: str | UnsetType = UNSET,
        ip_range_uuid: str | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        ip_range_type: Literal["Normal", "AddressPool"] | UnsetType = UNSET,
        ip_version: Literal[4, 6] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.FreeIpInventory]:
        """Get Free IP.

        Args:
            l3_network_uuid: Optional. The UUID of the L3 network. Since 0.6.
            ip_range_uuid: Optional. The UUID of the IP range. Since 0.6.
            start: Optional. The address to start looking from. Since 0.6.
            ip_range_type: Optional. The purpose of the IP range. Options: Normal |
                AddressPool. One of: Normal, AddressPool. Since 3.9.
            ip_version: Optional. The IP family of the free IP. Options: 4 | 6. One
                of: 4, 6. Since 3.10.
            limit: Optional. The largest number of records to return. Default: 100.
                Default: 100. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/ip/free`. Since 0.6.
        """
        return await self._call(
            _GET_FREE_IP,
            options,
            l3_network_uuid,
            ip_range_uuid,
            start,
            ip_range_type,
            ip_version,
            limit,
            system_tags,
            user_tags,
        )

    async def get_free_ip_of_ip_range(
        self,
        ip_range_uuid: str,
        *,
        l3_network_uuid: str | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        ip_range_type: Literal["Normal", "AddressPool"] | UnsetType = UNSET,
        ip_version: Literal[4, 6] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.FreeIpInventory]:
        """Get Free IP of IP Range.

        Args:
            ip_range_uuid: Optional. The UUID of the IP range. Since 0.6.
            l3_network_uuid: Optional. The UUID of the L3 network. Since 0.6.
            start: Optional. The address to start looking from. Since 0.6.
            ip_range_type: Optional. The purpose of the IP range. Valid values:
                Normal, AddressPool. One of: Normal, AddressPool. Since 3.9.
            ip_version: Optional. The IP family of the free IP. Options: 4 | 6. One
                of: 4, 6. Since 3.10.
            limit: Optional. The page size. Default: 100. Default: 100. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/ip-ranges/{ipRangeUuid}/ip/free`. Since
        0.6.
        """
        return await self._call(
            _GET_FREE_IP_OF_IP_RANGE,
            options,
            ip_range_uuid,
            l3_network_uuid,
            start,
            ip_range_type,
            ip_version,
            limit,
            system_tags,
            user_tags,
        )

    async def get_free_ip_of_l3_network(
        self,
        l3_network_uuid: str,
        *,
        ip_range_uuid: str | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        ip_range_type: Literal["Normal", "AddressPool"] | UnsetType = UNSET,
        ip_version: Literal[4, 6] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.FreeIpInventory]:
        """Get Free IP of L3 Network.

        Args:
            l3_network_uuid: Optional. The UUID of the L3 network. Since 0.6.
            ip_range_uuid: Optional. The UUID of the IP range. Since 0.6.
            start: Optional. The address to start looking from. Since 0.6.
            ip_range_type: Optional. The purpose of the IP range. One of: Normal,
                AddressPool. Since 3.9.
            ip_version: Optional. The IP family of the free IP. One of: 4, 6. Since
                3.10.
            limit: Optional. The largest number of records to return. Default: 100.
                Default: 100. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/ip/free`. Since 0.6.
        """
        return await self._call(
            _GET_FREE_IP_OF_L3_NETWORK,
            options,
            l3_network_uuid,
            ip_range_uuid,
            start,
            ip_range_type,
            ip_version,
            limit,
            system_tags,
            user_tags,
        )

    async def get_l3_network_dhcp_ip_address(
        self,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetL3NetworkDhcpIpAddressResponse:
        """Get L3 Network DHCP IP Address.

        Args:
            l3_network_uuid: Since 0.6.
            system_tags: Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/dhcp-ip`. Since 0.6.
        """
        return await self._call(
            _GET_L3_NETWORK_DHCP_IP_ADDRESS,
            options,
            l3_network_uuid,
            system_tags,
            user_tags,
        )

    def get_l3_network_ip_statistic(
        self,
        l3_network_uuid: str,
        *,
        resource_type: Literal["All", "Vip", "VM"] | UnsetType = UNSET,
        ip: str | UnsetType = UNSET,
        sort_by: Literal["Ip", "CreateDate"] | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.IpStatisticData, _m.GetL3NetworkIpStatisticResponse]:
        """Get L3 Network IP Statistic.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 3.7.0.
            resource_type: Optional. The type of the resource. One of: All, Vip, VM.
                Since 3.7.0.
            ip: Optional. The IP address. Since 3.7.0.
            sort_by: Optional. The field to sort by. One of: Ip, CreateDate. Since
                3.7.0.
            sort_direction: Optional. The direction of the sort. Options: asc | desc.
                One of: asc, desc. Since 3.7.0.
            start: Optional. The offset of the first record. Default: 0. Default: 0.
                From 0 to 2147483647. Since 3.7.0.
            limit: Default: 20. From 0 to 2147483647. Since 3.7.0.
            reply_with_count: Since 3.7.0.
            system_tags: Since 3.7.0.
            user_tags: Since 3.7.0.
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

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/ip-statistic`. Since 3.7.0.
        """
        return self._pages(
            _GET_L3_NETWORK_IP_STATISTIC,
            options,
            l3_network_uuid,
            resource_type,
            ip,
            sort_by,
            sort_direction,
            start,
            limit,
            reply_with_count,
            system_tags,
            user_tags,
        )

    async def get_l3_network_mtu(
        self,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetL3NetworkMtuResponse:
        """Get L3 Network MTU.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/mtu`. Since 0.6.
        """
        return await self._call(
            _GET_L3_NETWORK_MTU,
            options,
            l3_network_uuid,
            system_tags,
            user_tags,
        )

    async def get_l3_network_router_interface_ip(
        self,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetL3NetworkRouterInterfaceIpResponse:
        """Get L3 Network Router Interface IP.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 2.2.
            system_tags: Optional. The system tags. Since 2.2.
            user_tags: Optional. The user tags. Since 2.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{l3NetworkUuid}/router-interface-ip`. Since
        2.2.
        """
        return await self._call(
            _GET_L3_NETWORK_ROUTER_INTERFACE_IP,
            options,
            l3_network_uuid,
            system_tags,
            user_tags,
        )

    async def get_l3_network_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetL3NetworkTypesResponse:
        """Get L3 Network Types.

        Args:
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/types`. Since 0.6.
        """
        return await self._call(_GET_L3_NETWORK_TYPES, options, system_tags, user_tags)

    def query(
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
    ) -> AsyncPages[_m.L3NetworkInventory, _m.QueryL3NetworkResponse]:
        """Query L3 Networks.

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

        Sends `GET /zstack/v1/l3-networks`. Since 0.6.
        """
        return self._pages(
            _QUERY,
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

    def query_address_pool(
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
    ) -> AsyncPages[_m.AddressPoolInventory, _m.QueryAddressPoolResponse]:
        """Query Address Pools.

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

        Sends `GET /zstack/v1/l3-networks/address-pools`. Since 3.9.
        """
        return self._pages(
            _QUERY_ADDRESS_POOL,
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

    async def query_address_pool_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.AddressPoolInventory]:
        """Query Address Pools by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/address-pools/{uuid}`.
        """
        return await self._call(_QUERY_ADDRESS_POOL_BY_UUID, options, uuid)

    def query_ip_address(
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
    ) -> AsyncPages[_m.UsedIpInventory, _m.QueryIpAddressResponse]:
        """Query IP Addresses.

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

        Sends `GET /zstack/v1/l3-networks/ip-address`. Since 0.6.
        """
        return self._pages(
            _QUERY_IP_ADDRESS,
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

    async def query_ip_address_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.UsedIpInventory]:
        """Query IP Addresses by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/ip-address/{uuid}`.
        """
        return await self._call(_QUERY_IP_ADDRESS_BY_UUID, options, uuid)

    def query_ip_range(
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
    ) -> AsyncPages[_m.IpRangeInventory, _m.QueryIpRangeResponse]:
        """Query IP Ranges.

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

        Sends `GET /zstack/v1/l3-networks/ip-ranges`. Since 0.6.
        """
        return self._pages(
            _QUERY_IP_RANGE,
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

    async def query_ip_range_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.IpRangeInventory]:
        """Query IP Ranges by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/ip-ranges/{uuid}`.
        """
        return await self._call(_QUERY_IP_RANGE_BY_UUID, options, uuid)

    async def query_l3_network_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.L3NetworkInventory]:
        """Query L3 Networks by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l3-networks/{uuid}`.
        """
        return await self._call(_QUERY_L3_NETWORK_BY_UUID, options, uuid)

    def query_network_service_l3_network_ref(
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
        _m.NetworkServiceL3NetworkRefInventory,
        _m.QueryNetworkServiceL3NetworkRefResponse,
    ]:
        """Query Network Service L3 Network Refs.

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

        Sends `GET /zstack/v1/l3-networks/network-services/refs`. Since 0.6.
        """
        return self._pages(
            _QUERY_NETWORK_SERVICE_L3_NETWORK_REF,
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

    @overload
    async def remove_dns_from_l3_network(
        self,
        l3_network_uuid: str,
        dns: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    async def remove_dns_from_l3_network(
        self,
        l3_network_uuid: str,
        dns: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L3NetworkInventory]: ...

    @overload
    async def remove_dns_from_l3_network(
        self,
        l3_network_uuid: str,
        dns: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]: ...

    async def remove_dns_from_l3_network(
        self,
        l3_network_uuid: str,
        dns: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]:
        """Remove DNS from L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            dns: The DNS server address. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveDnsFromL3NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/dns/{dns}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _REMOVE_DNS_FROM_L3_NETWORK,
            _REMOVE_DNS_FROM_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            dns,
            system_tags,
            user_tags,
        )

    @overload
    async def remove_host_route_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory: ...

    @overload
    async def remove_host_route_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L3NetworkInventory]: ...

    @overload
    async def remove_host_route_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]: ...

    async def remove_host_route_from_l3_network(
        self,
        l3_network_uuid: str,
        *,
        prefix: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L3NetworkInventory | AsyncJob[_m.L3NetworkInventory]:
        """Remove Host Route from L3 Network.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 2.3.
            prefix: Since 2.3.
            system_tags: Optional. The system tags. Since 2.3.
            user_tags: Optional. The user tags. Since 2.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveHostRouteFromL3NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/hostroute`. Since 2.3.
        """
        return await _run_job_async(
            self._client,
            _REMOVE_HOST_ROUTE_FROM_L3_NETWORK,
            _REMOVE_HOST_ROUTE_FROM_L3_NETWORK_JOB,
            options,
            wait,
            l3_network_uuid,
            prefix,
            system_tags,
            user_tags,
        )

    @overload
    async def set_l3_network_mtu(
        self,
        l3_network_uuid: str,
        *,
        mtu: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def set_l3_network_mtu(
        self,
        l3_network_uuid: str,
        *,
        mtu: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def set_l3_network_mtu(
        self,
        l3_network_uuid: str,
        *,
        mtu: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def set_l3_network_mtu(
        self,
        l3_network_uuid: str,
        *,
        mtu: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Set L3 Network MTU.

        Args:
            l3_network_uuid: Since 0.6.
            mtu: The MTU of the network. From 68 to 9216. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/mtu`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _SET_L3_NETWORK_MTU,
            _SET_L3_NETWORK_MTU_JOB,
            options,
            wait,
            l3_network_uuid,
            mtu,
            system_tags,
            user_tags,
        )

    @overload
    async def set_l3_network_router_interface_ip(
        self,
        l3_network_uuid: str,
        *,
        router_interface_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def set_l3_network_router_interface_ip(
        self,
        l3_network_uuid: str,
        *,
        router_interface_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def set_l3_network_router_interface_ip(
        self,
        l3_network_uuid: str,
        *,
        router_interface_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def set_l3_network_router_interface_ip(
        self,
        l3_network_uuid: str,
        *,
        router_interface_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Set L3 Network Router Interface IP.

        Args:
            l3_network_uuid: The UUID of the L3 network. Since 2.2.
            router_interface_ip: The IP address of the router interface. Since 2.2.
            system_tags: Optional. The system tags to attach. Since 2.2.
            user_tags: Since 2.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/l3-networks/{l3NetworkUuid}/router-interface-ip`.
        Since 2.2.
        """
        return await _run_job_async(
            self._client,
            _SET_L3_NETWORK_ROUTER_INTERFACE_IP,
            _SET_L3_NETWORK_ROUTER_INTERFACE_IP_JOB,
            options,
            wait,
            l3_network_uuid,
            router_interface_ip,
            system_tags,
            user_tags,
        )

    @overload
    async def update_ip_range(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory: ...

    @overload
    async def update_ip_range(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.IpRangeInventory]: ...

    @overload
    async def update_ip_range(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | AsyncJob[_m.IpRangeInventory]: ...

    async def update_ip_range(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.IpRangeInventory | AsyncJob[_m.IpRangeInventory]:
        """Update IP Range.

        Args:
            uuid: The unique ID of the IP range. Since 0.6.
            name: Optional. The display name of the IP range. At most 255 characters.
                Since 0.6.
            description: Optional. The description of the IP range. At most 2048
                characters. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/l3-networks/ip-ranges/{uuid}/actions (action
        updateiprange)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_IP_RANGE,
            _UPDATE_IP_RANGE_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )
