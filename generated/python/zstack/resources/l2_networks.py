"""Operations of l2-networks."""

from __future__ import annotations

from collections.abc import Sequence
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

_CHANGE_L2_NETWORK_VLAN_ID = Operation(
    "ChangeL2NetworkVlanId",
    "PUT",
    "/zstack/v1/l2-networks/{uuid}/actions",
    (
        Path("uuid"),
        Member("changel2networkvlanid", "vlan"),
        Member("changel2networkvlanid", "type"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changel2networkvlanid": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeL2NetworkVlanIdResponse, unwrap="inventory"),
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

_CHANGE_L2_NETWORK_VLAN_ID_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeL2NetworkVlanIdResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_L2_HARDWARE_VXLAN_NETWORK = Operation(
    "CreateL2HardwareVxlanNetwork",
    "POST",
    "/zstack/v1/l2-networks/hardware-vxlan",
    (
        Member("params", "poolUuid"),
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "physicalInterface"),
        Member("params", "vni"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "vSwitchType"),
        Member("params", "isolated"),
        Member("params", "pvlan"),
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
        "200": Json(
            lambda: _m.CreateL2HardwareVxlanNetworkResponse,
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

_CREATE_L2_HARDWARE_VXLAN_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateL2HardwareVxlanNetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_L2_HARDWARE_VXLAN_NETWORK_POOL = Operation(
    "CreateL2HardwareVxlanNetworkPool",
    "POST",
    "/zstack/v1/l2-networks/hardware-vxlan-pool",
    (
        Member("params", "sdnControllerUuid"),
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "physicalInterface"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "vSwitchType"),
        Member("params", "isolated"),
        Member("params", "pvlan"),
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
        "200": Json(
            lambda: _m.CreateL2HardwareVxlanNetworkPoolResponse,
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

_CREATE_L2_HARDWARE_VXLAN_NETWORK_POOL_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateL2HardwareVxlanNetworkPoolResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_L2_NO_VLAN_NETWORK = Operation(
    "CreateL2NoVlanNetwork",
    "POST",
    "/zstack/v1/l2-networks/no-vlan",
    (
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "physicalInterface"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "vSwitchType"),
        Member("params", "isolated"),
        Member("params", "pvlan"),
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
        "200": Json(lambda: _m.CreateL2NoVlanNetworkResponse, unwrap="inventory"),
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

_CREATE_L2_NO_VLAN_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateL2NoVlanNetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_L2_TF_NETWORK = Operation(
    "CreateL2TfNetwork",
    "POST",
    "/zstack/v1/l2-networks/tf",
    (
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "physicalInterface"),
        Member("params", "ipPrefix"),
        Member("params", "ipPrefixLength"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "vSwitchType"),
        Member("params", "isolated"),
        Member("params", "pvlan"),
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
        "200": Json(lambda: _m.CreateL2TfNetworkResponse, unwrap="inventory"),
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

_CREATE_L2_TF_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateL2TfNetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_L2_VLAN_NETWORK = Operation(
    "CreateL2VlanNetwork",
    "POST",
    "/zstack/v1/l2-networks/vlan",
    (
        Member("params", "vlan"),
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "physicalInterface"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "vSwitchType"),
        Member("params", "isolated"),
        Member("params", "pvlan"),
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
        "200": Json(lambda: _m.CreateL2VlanNetworkResponse, unwrap="inventory"),
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

_CREATE_L2_VLAN_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateL2VlanNetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_L2_VXLAN_NETWORK = Operation(
    "CreateL2VxlanNetwork",
    "POST",
    "/zstack/v1/l2-networks/vxlan",
    (
        Member("params", "poolUuid"),
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "physicalInterface"),
        Member("params", "vni"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "vSwitchType"),
        Member("params", "isolated"),
        Member("params", "pvlan"),
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
        "200": Json(lambda: _m.CreateL2VxlanNetworkResponse, unwrap="inventory"),
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

_CREATE_L2_VXLAN_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateL2VxlanNetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_L2_VXLAN_NETWORK_POOL = Operation(
    "CreateL2VxlanNetworkPool",
    "POST",
    "/zstack/v1/l2-networks/vxlan-pool",
    (
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "physicalInterface"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "vSwitchType"),
        Member("params", "isolated"),
        Member("params", "pvlan"),
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
        "200": Json(lambda: _m.CreateL2VxlanNetworkPoolResponse, unwrap="inventory"),
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

_CREATE_L2_VXLAN_NETWORK_POOL_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateL2VxlanNetworkPoolResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_VNI_RANGE = Operation(
    "CreateVniRange",
    "POST",
    "/zstack/v1/l2-networks/vxlan-pool/{l2NetworkUuid}/vni-ranges",
    (
        Path("l2NetworkUuid"),
        Member("params", "name"),
        Member("params", "startVni"),
        Member("params", "endVni"),
        Member("params", "description"),
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
        "200": Json(lambda: _m.CreateVniRangeResponse, unwrap="inventory"),
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

_CREATE_VNI_RANGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVniRangeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_VXLAN_POOL_REMOTE_VTEP = Operation(
    "CreateVxlanPoolRemoteVtep",
    "POST",
    "/zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}/remote-vtep-ip",
    (
        Path("l2NetworkUuid"),
        Path("clusterUuid"),
        Member("params", "remoteVtepIp"),
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
        "200": Json(lambda: _m.CreateVxlanPoolRemoteVtepResponse, unwrap="inventory"),
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

_CREATE_VXLAN_POOL_REMOTE_VTEP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVxlanPoolRemoteVtepResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_VXLAN_VTEP = Operation(
    "CreateVxlanVtep",
    "POST",
    "/zstack/v1/l2-networks/vxlan/vteps",
    (
        Member("params", "hostUuid"),
        Member("params", "poolUuid"),
        Member("params", "vtepIp"),
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
        "200": Json(lambda: _m.CreateVxlanVtepResponse, unwrap="inventory"),
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

_CREATE_VXLAN_VTEP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVxlanVtepResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE = Operation(
    "DeleteL2Network",
    "DELETE",
    "/zstack/v1/l2-networks/{uuid}",
    (Path("uuid"), Member("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteL2NetworkResponseDefault),
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

_DELETE_VNI_RANGE = Operation(
    "DeleteVniRange",
    "DELETE",
    "/zstack/v1/l2-networks/vxlan-pool/vni-ranges/{uuid}",
    (Path("uuid"), Query("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVniRangeResponseDefault),
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

_DELETE_VNI_RANGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_VXLAN = Operation(
    "DeleteVxlanL2Network",
    "DELETE",
    "/zstack/v1/l2-networks/vxlan/{uuid}",
    (Path("uuid"), Query("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVxlanL2NetworkResponseDefault),
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

_DELETE_VXLAN_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_VXLAN_POOL_REMOTE_VTEP = Operation(
    "DeleteVxlanPoolRemoteVtep",
    "DELETE",
    "/zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}/delete/remote-vtep-ip",
    (
        Path("l2NetworkUuid"),
        Path("clusterUuid"),
        Member("remoteVtepIp"),
        Member("deleteMode"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8", required=True),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVxlanPoolRemoteVtepResponseDefault),
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

_DELETE_VXLAN_POOL_REMOTE_VTEP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_L2_NETWORK_FROM_CLUSTER = Operation(
    "DetachL2NetworkFromCluster",
    "DELETE",
    "/zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}",
    (
        Path("l2NetworkUuid"),
        Path("clusterUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: _m.DetachL2NetworkFromClusterResponse, unwrap="inventory"),
        "default": Json(lambda: _m.DetachL2NetworkFromClusterResponseDefault),
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

_DETACH_L2_NETWORK_FROM_CLUSTER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DetachL2NetworkFromClusterResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_CANDIDATE_CLUSTERS_FOR_ATTACHING = Operation(
    "GetCandidateClustersForAttachingL2Network",
    "GET",
    "/zstack/v1/l2-networks/{l2NetworkUuid}/cluster-candidates",
    (
        Path("l2NetworkUuid"),
        Query("clusterTypes"),
        Query("limit"),
        Query("start"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetCandidateClustersForAttachingL2NetworkResponse,
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

_GET_L2_NETWORK_TYPES = Operation(
    "GetL2NetworkTypes",
    "GET",
    "/zstack/v1/l2-networks/types",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetL2NetworkTypesResponse),
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

_GET_V_SWITCH_TYPES = Operation(
    "GetVSwitchTypes",
    "GET",
    "/zstack/v1/l2-networks/vSwitchTypes",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVSwitchTypesResponse),
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

_QUERY_L2_VLAN_NETWORK = Operation(
    "QueryL2VlanNetwork",
    "GET",
    "/zstack/v1/l2-networks/vlan",
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
        "200": Json(lambda: _m.QueryL2VlanNetworkResponse, unwrap="inventories"),
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

_QUERY_L2_VLAN_NETWORK_BY_UUID = Operation(
    "QueryL2VlanNetworkByUuid",
    "GET",
    "/zstack/v1/l2-networks/vlan/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryL2VlanNetworkResponse, unwrap="inventories"),
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

_QUERY_L2_VXLAN_NETWORK_POOL = Operation(
    "QueryL2VxlanNetworkPool",
    "GET",
    "/zstack/v1/l2-networks/vxlan-pool",
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
        "200": Json(lambda: _m.QueryL2VxlanNetworkPoolResponse, unwrap="inventories"),
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

_QUERY_L2_VXLAN_NETWORK_POOL_BY_UUID = Operation(
    "QueryL2VxlanNetworkPoolByUuid",
    "GET",
    "/zstack/v1/l2-networks/vxlan-pool/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryL2VxlanNetworkPoolResponse, unwrap="inventories"),
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

_QUERY_VNI_RANGE = Operation(
    "QueryVniRange",
    "GET",
    "/zstack/v1/l2-networks/vxlan-pool/vni-range",
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
        "200": Json(lambda: _m.QueryVniRangeResponse, unwrap="inventories"),
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

_QUERY_VNI_RANGE_BY_UUID = Operation(
    "QueryVniRangeByUuid",
    "GET",
    "/zstack/v1/l2-networks/vxlan-pool/vni-range/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryVniRangeResponse, unwrap="inventories"),
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

_QUERY_VTEP = Operation(
    "QueryVtep",
    "GET",
    "/zstack/v1/l2-networks/vteps",
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
        "200": Json(lambda: _m.QueryVtepResponse, unwrap="inventories"),
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

_QUERY_VTEP_BY_UUID = Operation(
    "QueryVtepByUuid",
    "GET",
    "/zstack/v1/l2-networks/vteps/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryVtepResponse, unwrap="inventories"),
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

_UPDATE = Operation(
    "UpdateL2Network",
    "PUT",
    "/zstack/v1/l2-networks/{uuid}/actions",
    (
        Path("uuid"),
        Member("updatel2network", "name"),
        Member("updatel2network", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatel2network": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateL2NetworkResponse, unwrap="inventory"),
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

_UPDATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateL2NetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_VNI_RANGE = Operation(
    "UpdateVniRange",
    "PUT",
    "/zstack/v1/l2-networks/vxlan-pool/vni-ranges/{uuid}",
    (
        Path("uuid"),
        Member("updatevnirange", "name"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatevnirange": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateVniRangeResponse, unwrap="inventory"),
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

_UPDATE_VNI_RANGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateVniRangeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class L2Networks(Namespace):
    """Operations of l2-networks."""

    @overload
    def change_l2_network_vlan_id(
        self,
        uuid: str,
        *,
        vlan: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    def change_l2_network_vlan_id(
        self,
        uuid: str,
        *,
        vlan: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L2NetworkInventory]: ...

    @overload
    def change_l2_network_vlan_id(
        self,
        uuid: str,
        *,
        vlan: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]: ...

    def change_l2_network_vlan_id(
        self,
        uuid: str,
        *,
        vlan: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]:
        """Change L2 Network VLAN ID.

        Args:
            uuid: Unique ID of the L2 network. Since 5.1.0.
            vlan: VLAN ID. Since 5.1.0.
            type: Type of the L2 network. Since 5.1.0.
            system_tags: System Tags. Since 5.1.0.
            user_tags: User tags to attach. Since 5.1.0.
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

        Sends `PUT /zstack/v1/l2-networks/{uuid}/actions (action
        changel2networkvlanid)`. Since 5.1.0.
        """
        return _run_job(
            self._client,
            _CHANGE_L2_NETWORK_VLAN_ID,
            _CHANGE_L2_NETWORK_VLAN_ID_JOB,
            options,
            wait,
            uuid,
            vlan,
            type,
            system_tags,
            user_tags,
        )

    @overload
    def create_l2_hardware_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    def create_l2_hardware_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L2NetworkInventory]: ...

    @overload
    def create_l2_hardware_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]: ...

    def create_l2_hardware_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]:
        """Create L2 Hardware VXLAN Network.

        Args:
            pool_uuid: UUID of the hardware VXLAN pool. Since 3.7.
            name: Display name of the L2 hardware VXLAN network. At most 255
                characters. Since 3.7.
            zone_uuid: Zone that holds the L2 hardware VXLAN network, given as a
                UUID. At most 1024 characters. Since 3.7.
            physical_interface: Host NIC that carries the network. At most 1024
                characters. Since 3.7.
            vni: VXLAN network identifier. From 1 to 16777214. Since 3.7.
            description: Description of the L2 hardware VXLAN network. At most 2048
                characters. Since 3.7.
            type: Since 3.7.
            v_switch_type: Type of the virtual switch. Default: LinuxBridge. One of:
                LinuxBridge, OvsDpdk, MacVlan. Default: LinuxBridge. At most 1024
                characters. Since 0.6.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: UUID to assign to the new L2 hardware VXLAN network. A
                random one is made when absent. Since 3.7.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.7.
            system_tags: System Tags. Since 3.7.
            user_tags: User Tags. Since 3.7.
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

        Sends `POST /zstack/v1/l2-networks/hardware-vxlan`. Since 3.7.
        """
        return _run_job(
            self._client,
            _CREATE_L2_HARDWARE_VXLAN_NETWORK,
            _CREATE_L2_HARDWARE_VXLAN_NETWORK_JOB,
            options,
            wait,
            pool_uuid,
            name,
            zone_uuid,
            physical_interface,
            vni,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_l2_hardware_vxlan_network_pool(
        self,
        *,
        sdn_controller_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    def create_l2_hardware_vxlan_network_pool(
        self,
        *,
        sdn_controller_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L2NetworkInventory]: ...

    @overload
    def create_l2_hardware_vxlan_network_pool(
        self,
        *,
        sdn_controller_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]: ...

    def create_l2_hardware_vxlan_network_pool(
        self,
        *,
        sdn_controller_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]:
        """Create L2 Hardware VXLAN Network Pool.

        Args:
            sdn_controller_uuid: UUID of the SDN controller. Since 3.7.
            name: Name of the L2 hardware VXLAN network pool. At most 255 characters.
                Since 3.7.
            zone_uuid: UUID of the zone. Since 3.7.
            physical_interface: Host NIC that carries the network. At most 1024
                characters. Since 3.7.
            description: Free text about the L2 hardware VXLAN network pool. At most
                2048 characters. Since 3.7.
            type: Kind of the L2 hardware VXLAN network pool. Since 3.7.
            v_switch_type: Type of the virtual switch. Default: LinuxBridge. One of:
                LinuxBridge, OvsDpdk, MacVlan. Default: LinuxBridge. At most 1024
                characters. Since 4.1.2.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: Preset UUID of the new L2 hardware VXLAN network pool.
                Since 3.7.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.7.
            system_tags: System tags to attach. Since 3.7.
            user_tags: User Tags. Since 3.7.
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

        Sends `POST /zstack/v1/l2-networks/hardware-vxlan-pool`. Since 3.7.
        """
        return _run_job(
            self._client,
            _CREATE_L2_HARDWARE_VXLAN_NETWORK_POOL,
            _CREATE_L2_HARDWARE_VXLAN_NETWORK_POOL_JOB,
            options,
            wait,
            sdn_controller_uuid,
            name,
            zone_uuid,
            physical_interface,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_l2_no_vlan_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2NoVlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    def create_l2_no_vlan_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2NoVlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L2NetworkInventory]: ...

    @overload
    def create_l2_no_vlan_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2NoVlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]: ...

    def create_l2_no_vlan_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2NoVlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]:
        """Create L2 NoVLAN Network.

        Args:
            name: Name of the L2 no VLAN network. At most 255 characters. Since 0.6.
            zone_uuid: UUID of the zone. Since 0.6.
            physical_interface: Name of the host network device. At most 1024
                characters. Since 0.6.
            description: Description of the L2 no VLAN network. At most 2048
                characters. Since 0.6.
            type: Since 0.6.
            v_switch_type: Type of the virtual switch. One of: LinuxBridge, OvsDpdk,
                MacVlan. Default: LinuxBridge. At most 1024 characters. Since 4.1.0.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/l2-networks/no-vlan`.
        """
        return _run_job(
            self._client,
            _CREATE_L2_NO_VLAN_NETWORK,
            _CREATE_L2_NO_VLAN_NETWORK_JOB,
            options,
            wait,
            name,
            zone_uuid,
            physical_interface,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_l2_tf_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        ip_prefix: str | UnsetType = UNSET,
        ip_prefix_length: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2TfNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    def create_l2_tf_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        ip_prefix: str | UnsetType = UNSET,
        ip_prefix_length: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2TfNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L2NetworkInventory]: ...

    @overload
    def create_l2_tf_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        ip_prefix: str | UnsetType = UNSET,
        ip_prefix_length: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2TfNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]: ...

    def create_l2_tf_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        ip_prefix: str | UnsetType = UNSET,
        ip_prefix_length: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2TfNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]:
        """Create L2 TF Network.

        Args:
            name: Name of the L2 TF network. At most 255 characters. Since 4.8.0.
            zone_uuid: Zone that holds the L2 TF network, given as a UUID. At most
                1024 characters. Since 4.8.0.
            physical_interface: Host NIC that carries the network. At most 1024
                characters. Since 4.8.0.
            ip_prefix: Prefix of the subnet. At most 255 characters. Since 4.8.0.
            ip_prefix_length: Length of the prefix. From 1 to 32. Since 4.8.0.
            description: Description of the L2 TF network. At most 2048 characters.
                Since 4.8.0.
            type: Kind of the L2 TF network. Since 4.8.0.
            v_switch_type: Type of the virtual switch. Options: LinuxBridge | OvsDpdk
                | MacVlan. One of: LinuxBridge, OvsDpdk, MacVlan. Default:
                LinuxBridge. At most 1024 characters. Since 4.8.0.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Since 4.8.0.
            resource_uuid: UUID to assign to the new L2 TF network. A random one is
                made when absent. Since 4.8.0.
            tag_uuids: Tags to bind, given as UUIDs. Since 4.8.0.
            system_tags: System Tags. Since 4.8.0.
            user_tags: User Tags. Since 4.8.0.
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

        Sends `POST /zstack/v1/l2-networks/tf`. Since 4.8.0.
        """
        return _run_job(
            self._client,
            _CREATE_L2_TF_NETWORK,
            _CREATE_L2_TF_NETWORK_JOB,
            options,
            wait,
            name,
            zone_uuid,
            physical_interface,
            ip_prefix,
            ip_prefix_length,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_l2_vlan_network(
        self,
        *,
        vlan: int,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    def create_l2_vlan_network(
        self,
        *,
        vlan: int,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L2NetworkInventory]: ...

    @overload
    def create_l2_vlan_network(
        self,
        *,
        vlan: int,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]: ...

    def create_l2_vlan_network(
        self,
        *,
        vlan: int,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]:
        """Create L2 VLAN Network.

        Args:
            vlan: VLAN ID. From 1 to 4094. Since 0.6.
            name: Name of the L2 VLAN network. At most 255 characters. Since 0.6.
            zone_uuid: Zone that holds the L2 VLAN network, given as a UUID. Since
                0.6.
            physical_interface: Name of the host network device. At most 1024
                characters. Since 0.6.
            description: Free text about the L2 VLAN network. At most 2048
                characters. Since 0.6.
            type: Type of the L2 VLAN network. Since 0.6.
            v_switch_type: Type of the virtual switch. Default: LinuxBridge. One of:
                LinuxBridge, OvsDpdk, MacVlan. Default: LinuxBridge. At most 1024
                characters. Since 4.1.0.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: Preset UUID of the new L2 VLAN network. Since 0.6.
            tag_uuids: Since 3.4.0.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/l2-networks/vlan`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_L2_VLAN_NETWORK,
            _CREATE_L2_VLAN_NETWORK_JOB,
            options,
            wait,
            vlan,
            name,
            zone_uuid,
            physical_interface,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_l2_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    def create_l2_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L2NetworkInventory]: ...

    @overload
    def create_l2_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]: ...

    def create_l2_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]:
        """Create L2 VXLAN Network.

        Args:
            pool_uuid: UUID of the VXLAN pool. Since 0.6.
            name: Display name of the L2 VXLAN network. At most 255 characters. Since
                0.6.
            zone_uuid: UUID of the zone. At most 1024 characters. Since 0.6.
            physical_interface: Name of the host network device. At most 1024
                characters. Since 0.6.
            vni: VXLAN network identifier. From 1 to 16777214. Since 0.6.
            description: Free text about the L2 VXLAN network. At most 2048
                characters. Since 0.6.
            type: Kind of the L2 VXLAN network. Since 0.6.
            v_switch_type: Type of the virtual switch. One of: LinuxBridge, OvsDpdk,
                MacVlan. Default: LinuxBridge. At most 1024 characters. Since 0.6.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/l2-networks/vxlan`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_L2_VXLAN_NETWORK,
            _CREATE_L2_VXLAN_NETWORK_JOB,
            options,
            wait,
            pool_uuid,
            name,
            zone_uuid,
            physical_interface,
            vni,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_l2_vxlan_network_pool(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    def create_l2_vxlan_network_pool(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L2NetworkInventory]: ...

    @overload
    def create_l2_vxlan_network_pool(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]: ...

    def create_l2_vxlan_network_pool(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]:
        """Create L2 VXLAN Network Pool.

        Args:
            name: Name of the L2 VXLAN network pool. At most 255 characters. Since
                0.6.
            zone_uuid: Zone that holds the L2 VXLAN network pool, given as a UUID.
                Since 0.6.
            physical_interface: Host NIC that carries the network. At most 1024
                characters. Since 0.6.
            description: Description of the L2 VXLAN network pool. At most 2048
                characters. Since 0.6.
            type: Type of the L2 VXLAN network pool. Since 0.6.
            v_switch_type: Type of the virtual switch. Options: LinuxBridge | OvsDpdk
                | MacVlan. One of: LinuxBridge, OvsDpdk, MacVlan. Default:
                LinuxBridge. At most 1024 characters. Since 4.1.2.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: UUID to assign to the new L2 VXLAN network pool. A random
                one is made when absent. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/l2-networks/vxlan-pool`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_L2_VXLAN_NETWORK_POOL,
            _CREATE_L2_VXLAN_NETWORK_POOL_JOB,
            options,
            wait,
            name,
            zone_uuid,
            physical_interface,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_vni_range(
        self,
        l2_network_uuid: str,
        *,
        name: str,
        start_vni: int,
        end_vni: int,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory: ...

    @overload
    def create_vni_range(
        self,
        l2_network_uuid: str,
        *,
        name: str,
        start_vni: int,
        end_vni: int,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VniRangeInventory]: ...

    @overload
    def create_vni_range(
        self,
        l2_network_uuid: str,
        *,
        name: str,
        start_vni: int,
        end_vni: int,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory | Job[_m.VniRangeInventory]: ...

    def create_vni_range(
        self,
        l2_network_uuid: str,
        *,
        name: str,
        start_vni: int,
        end_vni: int,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory | Job[_m.VniRangeInventory]:
        """Create VNI Range.

        Args:
            l2_network_uuid: UUID of the L2 network. Since 0.6.
            name: Display name of the VNI range. At most 255 characters. Since 0.6.
            start_vni: From 0 to 16777214. Since 0.6.
            end_vni: Last VNI. Range: 0-16777214. From 0 to 16777214. Since 0.6.
            description: Free text about the VNI range. At most 2048 characters.
                Since 0.6.
            resource_uuid: Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: Since 0.6.
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

        Sends `POST /zstack/v1/l2-networks/vxlan-pool/{l2NetworkUuid}/vni-ranges`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_VNI_RANGE,
            _CREATE_VNI_RANGE_JOB,
            options,
            wait,
            l2_network_uuid,
            name,
            start_vni,
            end_vni,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.RemoteVtepInventory: ...

    @overload
    def create_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.RemoteVtepInventory]: ...

    @overload
    def create_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.RemoteVtepInventory | Job[_m.RemoteVtepInventory]: ...

    def create_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.RemoteVtepInventory | Job[_m.RemoteVtepInventory]:
        """Create VXLAN Pool Remote VTEP.

        Args:
            l2_network_uuid: UUID of the L2 network. Since 4.7.11.
            cluster_uuid: UUID of the cluster. Since 4.7.11.
            remote_vtep_ip: IP address of the remote VTEP. At most 15 characters.
                Since 4.7.11.
            resource_uuid: Preset UUID of the new VXLAN pool remote VTEP. Since
                4.7.11.
            tag_uuids: UUIDs of the tags to bind. Since 4.7.11.
            system_tags: System Tags. Since 4.7.11.
            user_tags: User Tags. Since 4.7.11.
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

        Sends `POST
        /zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}/remote-vtep-ip`.
        Since 4.7.11.
        """
        return _run_job(
            self._client,
            _CREATE_VXLAN_POOL_REMOTE_VTEP,
            _CREATE_VXLAN_POOL_REMOTE_VTEP_JOB,
            options,
            wait,
            l2_network_uuid,
            cluster_uuid,
            remote_vtep_ip,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_vxlan_vtep(
        self,
        *,
        host_uuid: str,
        pool_uuid: str,
        vtep_ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VtepInventory: ...

    @overload
    def create_vxlan_vtep(
        self,
        *,
        host_uuid: str,
        pool_uuid: str,
        vtep_ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VtepInventory]: ...

    @overload
    def create_vxlan_vtep(
        self,
        *,
        host_uuid: str,
        pool_uuid: str,
        vtep_ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VtepInventory | Job[_m.VtepInventory]: ...

    def create_vxlan_vtep(
        self,
        *,
        host_uuid: str,
        pool_uuid: str,
        vtep_ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VtepInventory | Job[_m.VtepInventory]:
        """Create VXLAN VTEP.

        Args:
            host_uuid: UUID of the host. Since 3.0.
            pool_uuid: UUID of the VXLAN pool. Since 3.0.
            vtep_ip: IP address of the VTEP. Since 3.0.
            resource_uuid: Preset UUID of the new VXLAN VTEP. Since 3.0.
            tag_uuids: Since 3.4.0.
            system_tags: System Tags. Since 3.0.
            user_tags: User tags to attach. Since 3.0.
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

        Sends `POST /zstack/v1/l2-networks/vxlan/vteps`. Since 3.0.
        """
        return _run_job(
            self._client,
            _CREATE_VXLAN_VTEP,
            _CREATE_VXLAN_VTEP_JOB,
            options,
            wait,
            host_uuid,
            pool_uuid,
            vtep_ip,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def delete(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteL2NetworkRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
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
        delete_mode: (
            _m.DeleteL2NetworkRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
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
        delete_mode: (
            _m.DeleteL2NetworkRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteL2NetworkRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete L2 Network.

        Args:
            uuid: Unique ID of the L2 network. Since 0.6.
            delete_mode: One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteL2NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l2-networks/{uuid}`. Since 0.6.
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
    def delete_vni_range(
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
    def delete_vni_range(
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
    def delete_vni_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_vni_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete VNI Range.

        Args:
            uuid: UUID of the VNI range. Since 0.6.
            delete_mode: Mode of deletion. Default: Permissive. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVniRangeResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l2-networks/vxlan-pool/vni-ranges/{uuid}`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _DELETE_VNI_RANGE,
            _DELETE_VNI_RANGE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def delete_vxlan(
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
    def delete_vxlan(
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
    def delete_vxlan(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_vxlan(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete L2 VXLAN Network.

        Args:
            uuid: UUID of the L2 network.
            delete_mode: Mode of deletion. One of: Permissive, Enforcing. Default:
                Permissive.
            system_tags: System Tags.
            user_tags: User Tags.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVxlanL2NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l2-networks/vxlan/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_VXLAN,
            _DELETE_VXLAN_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def delete_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        delete_mode: (
            _m.DeleteVxlanPoolRemoteVtepRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        delete_mode: (
            _m.DeleteVxlanPoolRemoteVtepRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        delete_mode: (
            _m.DeleteVxlanPoolRemoteVtepRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        delete_mode: (
            _m.DeleteVxlanPoolRemoteVtepRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete VXLAN Pool Remote VTEP.

        Args:
            l2_network_uuid: UUID of the L2 network. Since 4.7.11.
            cluster_uuid: UUID of the cluster. Since 4.7.11.
            remote_vtep_ip: IP address of the remote VTEP. At most 15 characters.
                Since 4.7.11.
            delete_mode: Mode of deletion. Default: Permissive. One of: Permissive,
                Enforcing. Default: Permissive. Since 4.7.11.
            system_tags: System Tags. Since 4.7.11.
            user_tags: Since 4.7.11.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVxlanPoolRemoteVtepResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}/delete/remote-vtep-ip`.
        Since 4.7.11.
        """
        return _run_job(
            self._client,
            _DELETE_VXLAN_POOL_REMOTE_VTEP,
            _DELETE_VXLAN_POOL_REMOTE_VTEP_JOB,
            options,
            wait,
            l2_network_uuid,
            cluster_uuid,
            remote_vtep_ip,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def detach_l2_network_from_cluster(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    def detach_l2_network_from_cluster(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L2NetworkInventory]: ...

    @overload
    def detach_l2_network_from_cluster(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]: ...

    def detach_l2_network_from_cluster(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]:
        """Detach L2 Network from Cluster.

        Args:
            l2_network_uuid: UUID of the L2 network. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachL2NetworkFromClusterResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _DETACH_L2_NETWORK_FROM_CLUSTER,
            _DETACH_L2_NETWORK_FROM_CLUSTER_JOB,
            options,
            wait,
            l2_network_uuid,
            cluster_uuid,
            system_tags,
            user_tags,
        )

    def get_candidate_clusters_for_attaching(
        self,
        l2_network_uuid: str,
        *,
        cluster_types: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[
        _m.ClusterInventory, _m.GetCandidateClustersForAttachingL2NetworkResponse
    ]:
        """Get Candidate Clusters for Attaching L2 Network.

        Args:
            l2_network_uuid: UUID of the L2 network. Since 4.0.0.
            cluster_types: Types of cluster. Since 4.0.0.
            limit: Largest number of records to return. Default: 1000. Since 4.0.0.
            start: Number of records to skip. Default: 0. Default: 0. Since 4.0.0.
            system_tags: System tags to attach. Since 4.0.0.
            user_tags: User Tags. Since 4.0.0.
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

        Sends `GET /zstack/v1/l2-networks/{l2NetworkUuid}/cluster-candidates`. Since
        4.0.0.
        """
        return self._call(
            _GET_CANDIDATE_CLUSTERS_FOR_ATTACHING,
            options,
            l2_network_uuid,
            cluster_types,
            limit,
            start,
            system_tags,
            user_tags,
        )

    def get_l2_network_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetL2NetworkTypesResponse:
        """Get L2 Network Types.

        Args:
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/types`. Since 0.6.
        """
        return self._call(_GET_L2_NETWORK_TYPES, options, system_tags, user_tags)

    def get_v_switch_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVSwitchTypesResponse:
        """Get vSwitch Types.

        Args:
            system_tags: System Tags. Since 4.1.0.
            user_tags: User tags to attach. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/vSwitchTypes`.
        """
        return self._call(_GET_V_SWITCH_TYPES, options, system_tags, user_tags)

    def query_l2_vlan_network(
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
    ) -> Page[_m.L2VlanNetworkInventory, _m.QueryL2VlanNetworkResponse]:
        """Query L2 VLAN Networks.

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

        Sends `GET /zstack/v1/l2-networks/vlan`. Since 0.6.
        """
        return self._call(
            _QUERY_L2_VLAN_NETWORK,
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

    def query_l2_vlan_network_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.L2VlanNetworkInventory]:
        """Query L2 VLAN Networks by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/vlan/{uuid}`.
        """
        return self._call(_QUERY_L2_VLAN_NETWORK_BY_UUID, options, uuid)

    def query_l2_vxlan_network_pool(
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
    ) -> Page[_m.L2VxlanNetworkPoolInventory, _m.QueryL2VxlanNetworkPoolResponse]:
        """Query L2 VXLAN Network Pools.

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

        Sends `GET /zstack/v1/l2-networks/vxlan-pool`.
        """
        return self._call(
            _QUERY_L2_VXLAN_NETWORK_POOL,
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

    def query_l2_vxlan_network_pool_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.L2VxlanNetworkPoolInventory]:
        """Query L2 VXLAN Network Pools by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/vxlan-pool/{uuid}`.
        """
        return self._call(_QUERY_L2_VXLAN_NETWORK_POOL_BY_UUID, options, uuid)

    def query_vni_range(
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
    ) -> Page[_m.VniRangeInventory, _m.QueryVniRangeResponse]:
        """Query VNI Ranges.

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

        Sends `GET /zstack/v1/l2-networks/vxlan-pool/vni-range`. Since 0.6.
        """
        return self._call(
            _QUERY_VNI_RANGE,
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

    def query_vni_range_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VniRangeInventory]:
        """Query VNI Ranges by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/vxlan-pool/vni-range/{uuid}`.
        """
        return self._call(_QUERY_VNI_RANGE_BY_UUID, options, uuid)

    def query_vtep(
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
    ) -> Page[_m.VtepInventory, _m.QueryVtepResponse]:
        """Query VTEPs.

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

        Sends `GET /zstack/v1/l2-networks/vteps`. Since 0.6.
        """
        return self._call(
            _QUERY_VTEP,
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

    def query_vtep_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VtepInventory]:
        """Query VTEPs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/vteps/{uuid}`.
        """
        return self._call(_QUERY_VTEP_BY_UUID, options, uuid)

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.L2NetworkInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | Job[_m.L2NetworkInventory]:
        """Update L2 Network.

        Args:
            uuid: UUID of the L2 network. Since 0.6.
            name: Name of the L2 network. At most 255 characters. Since 0.6.
            description: Free text about the L2 network. At most 2048 characters.
                Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/l2-networks/{uuid}/actions (action updatel2network)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )

    @overload
    def update_vni_range(
        self,
        uuid: str,
        *,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory: ...

    @overload
    def update_vni_range(
        self,
        uuid: str,
        *,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VniRangeInventory]: ...

    @overload
    def update_vni_range(
        self,
        uuid: str,
        *,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory | Job[_m.VniRangeInventory]: ...

    def update_vni_range(
        self,
        uuid: str,
        *,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory | Job[_m.VniRangeInventory]:
        """Update VNI Range.

        Args:
            uuid: Unique ID of the VNI range. Since 3.3.0.
            name: At most 255 characters. Since 3.3.0.
            system_tags: System tags to attach. Since 3.3.0.
            user_tags: User tags to attach. Since 3.3.0.
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

        Sends `PUT /zstack/v1/l2-networks/vxlan-pool/vni-ranges/{uuid}`.
        """
        return _run_job(
            self._client,
            _UPDATE_VNI_RANGE,
            _UPDATE_VNI_RANGE_JOB,
            options,
            wait,
            uuid,
            name,
            system_tags,
            user_tags,
        )


class AsyncL2Networks(AsyncNamespace):
    """Operations of l2-networks."""

    @overload
    async def change_l2_network_vlan_id(
        self,
        uuid: str,
        *,
        vlan: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    async def change_l2_network_vlan_id(
        self,
        uuid: str,
        *,
        vlan: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L2NetworkInventory]: ...

    @overload
    async def change_l2_network_vlan_id(
        self,
        uuid: str,
        *,
        vlan: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]: ...

    async def change_l2_network_vlan_id(
        self,
        uuid: str,
        *,
        vlan: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]:
        """Change L2 Network VLAN ID.

        Args:
            uuid: Unique ID of the L2 network. Since 5.1.0.
            vlan: VLAN ID. Since 5.1.0.
            type: Type of the L2 network. Since 5.1.0.
            system_tags: System Tags. Since 5.1.0.
            user_tags: User tags to attach. Since 5.1.0.
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

        Sends `PUT /zstack/v1/l2-networks/{uuid}/actions (action
        changel2networkvlanid)`. Since 5.1.0.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_L2_NETWORK_VLAN_ID,
            _CHANGE_L2_NETWORK_VLAN_ID_JOB,
            options,
            wait,
            uuid,
            vlan,
            type,
            system_tags,
            user_tags,
        )

    @overload
    async def create_l2_hardware_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    async def create_l2_hardware_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L2NetworkInventory]: ...

    @overload
    async def create_l2_hardware_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]: ...

    async def create_l2_hardware_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]:
        """Create L2 Hardware VXLAN Network.

        Args:
            pool_uuid: UUID of the hardware VXLAN pool. Since 3.7.
            name: Display name of the L2 hardware VXLAN network. At most 255
                characters. Since 3.7.
            zone_uuid: Zone that holds the L2 hardware VXLAN network, given as a
                UUID. At most 1024 characters. Since 3.7.
            physical_interface: Host NIC that carries the network. At most 1024
                characters. Since 3.7.
            vni: VXLAN network identifier. From 1 to 16777214. Since 3.7.
            description: Description of the L2 hardware VXLAN network. At most 2048
                characters. Since 3.7.
            type: Since 3.7.
            v_switch_type: Type of the virtual switch. Default: LinuxBridge. One of:
                LinuxBridge, OvsDpdk, MacVlan. Default: LinuxBridge. At most 1024
                characters. Since 0.6.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: UUID to assign to the new L2 hardware VXLAN network. A
                random one is made when absent. Since 3.7.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.7.
            system_tags: System Tags. Since 3.7.
            user_tags: User Tags. Since 3.7.
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

        Sends `POST /zstack/v1/l2-networks/hardware-vxlan`. Since 3.7.
        """
        return await _run_job_async(
            self._client,
            _CREATE_L2_HARDWARE_VXLAN_NETWORK,
            _CREATE_L2_HARDWARE_VXLAN_NETWORK_JOB,
            options,
            wait,
            pool_uuid,
            name,
            zone_uuid,
            physical_interface,
            vni,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_l2_hardware_vxlan_network_pool(
        self,
        *,
        sdn_controller_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    async def create_l2_hardware_vxlan_network_pool(
        self,
        *,
        sdn_controller_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L2NetworkInventory]: ...

    @overload
    async def create_l2_hardware_vxlan_network_pool(
        self,
        *,
        sdn_controller_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]: ...

    async def create_l2_hardware_vxlan_network_pool(
        self,
        *,
        sdn_controller_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2HardwareVxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]:
        """Create L2 Hardware VXLAN Network Pool.

        Args:
            sdn_controller_uuid: UUID of the SDN controller. Since 3.7.
            name: Name of the L2 hardware VXLAN network pool. At most 255 characters.
                Since 3.7.
            zone_uuid: UUID of the zone. Since 3.7.
            physical_interface: Host NIC that carries the network. At most 1024
                characters. Since 3.7.
            description: Free text about the L2 hardware VXLAN network pool. At most
                2048 characters. Since 3.7.
            type: Kind of the L2 hardware VXLAN network pool. Since 3.7.
            v_switch_type: Type of the virtual switch. Default: LinuxBridge. One of:
                LinuxBridge, OvsDpdk, MacVlan. Default: LinuxBridge. At most 1024
                characters. Since 4.1.2.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: Preset UUID of the new L2 hardware VXLAN network pool.
                Since 3.7.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.7.
            system_tags: System tags to attach. Since 3.7.
            user_tags: User Tags. Since 3.7.
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

        Sends `POST /zstack/v1/l2-networks/hardware-vxlan-pool`. Since 3.7.
        """
        return await _run_job_async(
            self._client,
            _CREATE_L2_HARDWARE_VXLAN_NETWORK_POOL,
            _CREATE_L2_HARDWARE_VXLAN_NETWORK_POOL_JOB,
            options,
            wait,
            sdn_controller_uuid,
            name,
            zone_uuid,
            physical_interface,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_l2_no_vlan_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2NoVlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    async def create_l2_no_vlan_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2NoVlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L2NetworkInventory]: ...

    @overload
    async def create_l2_no_vlan_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2NoVlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]: ...

    async def create_l2_no_vlan_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2NoVlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]:
        """Create L2 NoVLAN Network.

        Args:
            name: Name of the L2 no VLAN network. At most 255 characters. Since 0.6.
            zone_uuid: UUID of the zone. Since 0.6.
            physical_interface: Name of the host network device. At most 1024
                characters. Since 0.6.
            description: Description of the L2 no VLAN network. At most 2048
                characters. Since 0.6.
            type: Since 0.6.
            v_switch_type: Type of the virtual switch. One of: LinuxBridge, OvsDpdk,
                MacVlan. Default: LinuxBridge. At most 1024 characters. Since 4.1.0.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/l2-networks/no-vlan`.
        """
        return await _run_job_async(
            self._client,
            _CREATE_L2_NO_VLAN_NETWORK,
            _CREATE_L2_NO_VLAN_NETWORK_JOB,
            options,
            wait,
            name,
            zone_uuid,
            physical_interface,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_l2_tf_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        ip_prefix: str | UnsetType = UNSET,
        ip_prefix_length: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2TfNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    async def create_l2_tf_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        ip_prefix: str | UnsetType = UNSET,
        ip_prefix_length: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2TfNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L2NetworkInventory]: ...

    @overload
    async def create_l2_tf_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        ip_prefix: str | UnsetType = UNSET,
        ip_prefix_length: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2TfNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]: ...

    async def create_l2_tf_network(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        ip_prefix: str | UnsetType = UNSET,
        ip_prefix_length: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2TfNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]:
        """Create L2 TF Network.

        Args:
            name: Name of the L2 TF network. At most 255 characters. Since 4.8.0.
            zone_uuid: Zone that holds the L2 TF network, given as a UUID. At most
                1024 characters. Since 4.8.0.
            physical_interface: Host NIC that carries the network. At most 1024
                characters. Since 4.8.0.
            ip_prefix: Prefix of the subnet. At most 255 characters. Since 4.8.0.
            ip_prefix_length: Length of the prefix. From 1 to 32. Since 4.8.0.
            description: Description of the L2 TF network. At most 2048 characters.
                Since 4.8.0.
            type: Kind of the L2 TF network. Since 4.8.0.
            v_switch_type: Type of the virtual switch. Options: LinuxBridge | OvsDpdk
                | MacVlan. One of: LinuxBridge, OvsDpdk, MacVlan. Default:
                LinuxBridge. At most 1024 characters. Since 4.8.0.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Since 4.8.0.
            resource_uuid: UUID to assign to the new L2 TF network. A random one is
                made when absent. Since 4.8.0.
            tag_uuids: Tags to bind, given as UUIDs. Since 4.8.0.
            system_tags: System Tags. Since 4.8.0.
            user_tags: User Tags. Since 4.8.0.
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

        Sends `POST /zstack/v1/l2-networks/tf`. Since 4.8.0.
        """
        return await _run_job_async(
            self._client,
            _CREATE_L2_TF_NETWORK,
            _CREATE_L2_TF_NETWORK_JOB,
            options,
            wait,
            name,
            zone_uuid,
            physical_interface,
            ip_prefix,
            ip_prefix_length,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_l2_vlan_network(
        self,
        *,
        vlan: int,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    async def create_l2_vlan_network(
        self,
        *,
        vlan: int,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L2NetworkInventory]: ...

    @overload
    async def create_l2_vlan_network(
        self,
        *,
        vlan: int,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]: ...

    async def create_l2_vlan_network(
        self,
        *,
        vlan: int,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]:
        """Create L2 VLAN Network.

        Args:
            vlan: VLAN ID. From 1 to 4094. Since 0.6.
            name: Name of the L2 VLAN network. At most 255 characters. Since 0.6.
            zone_uuid: Zone that holds the L2 VLAN network, given as a UUID. Since
                0.6.
            physical_interface: Name of the host network device. At most 1024
                characters. Since 0.6.
            description: Free text about the L2 VLAN network. At most 2048
                characters. Since 0.6.
            type: Type of the L2 VLAN network. Since 0.6.
            v_switch_type: Type of the virtual switch. Default: LinuxBridge. One of:
                LinuxBridge, OvsDpdk, MacVlan. Default: LinuxBridge. At most 1024
                characters. Since 4.1.0.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: Preset UUID of the new L2 VLAN network. Since 0.6.
            tag_uuids: Since 3.4.0.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/l2-networks/vlan`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_L2_VLAN_NETWORK,
            _CREATE_L2_VLAN_NETWORK_JOB,
            options,
            wait,
            vlan,
            name,
            zone_uuid,
            physical_interface,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_l2_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    async def create_l2_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L2NetworkInventory]: ...

    @overload
    async def create_l2_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]: ...

    async def create_l2_vxlan_network(
        self,
        *,
        pool_uuid: str,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        vni: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]:
        """Create L2 VXLAN Network.

        Args:
            pool_uuid: UUID of the VXLAN pool. Since 0.6.
            name: Display name of the L2 VXLAN network. At most 255 characters. Since
                0.6.
            zone_uuid: UUID of the zone. At most 1024 characters. Since 0.6.
            physical_interface: Name of the host network device. At most 1024
                characters. Since 0.6.
            vni: VXLAN network identifier. From 1 to 16777214. Since 0.6.
            description: Free text about the L2 VXLAN network. At most 2048
                characters. Since 0.6.
            type: Kind of the L2 VXLAN network. Since 0.6.
            v_switch_type: Type of the virtual switch. One of: LinuxBridge, OvsDpdk,
                MacVlan. Default: LinuxBridge. At most 1024 characters. Since 0.6.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/l2-networks/vxlan`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_L2_VXLAN_NETWORK,
            _CREATE_L2_VXLAN_NETWORK_JOB,
            options,
            wait,
            pool_uuid,
            name,
            zone_uuid,
            physical_interface,
            vni,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_l2_vxlan_network_pool(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    async def create_l2_vxlan_network_pool(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L2NetworkInventory]: ...

    @overload
    async def create_l2_vxlan_network_pool(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]: ...

    async def create_l2_vxlan_network_pool(
        self,
        *,
        name: str,
        zone_uuid: str,
        physical_interface: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        v_switch_type: (
            _m.CreateL2VxlanNetworkPoolRequestVSwitchType
            | Literal["LinuxBridge", "OvsDpdk", "MacVlan"]
            | UnsetType
        ) = UNSET,
        isolated: bool | UnsetType = UNSET,
        pvlan: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]:
        """Create L2 VXLAN Network Pool.

        Args:
            name: Name of the L2 VXLAN network pool. At most 255 characters. Since
                0.6.
            zone_uuid: Zone that holds the L2 VXLAN network pool, given as a UUID.
                Since 0.6.
            physical_interface: Host NIC that carries the network. At most 1024
                characters. Since 0.6.
            description: Description of the L2 VXLAN network pool. At most 2048
                characters. Since 0.6.
            type: Type of the L2 VXLAN network pool. Since 0.6.
            v_switch_type: Type of the virtual switch. Options: LinuxBridge | OvsDpdk
                | MacVlan. One of: LinuxBridge, OvsDpdk, MacVlan. Default:
                LinuxBridge. At most 1024 characters. Since 4.1.2.
            isolated: Whether the network is isolated. Since 4.8.0.
            pvlan: Private VLAN setting. Since 4.8.0.
            resource_uuid: UUID to assign to the new L2 VXLAN network pool. A random
                one is made when absent. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/l2-networks/vxlan-pool`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_L2_VXLAN_NETWORK_POOL,
            _CREATE_L2_VXLAN_NETWORK_POOL_JOB,
            options,
            wait,
            name,
            zone_uuid,
            physical_interface,
            description,
            type,
            v_switch_type,
            isolated,
            pvlan,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_vni_range(
        self,
        l2_network_uuid: str,
        *,
        name: str,
        start_vni: int,
        end_vni: int,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory: ...

    @overload
    async def create_vni_range(
        self,
        l2_network_uuid: str,
        *,
        name: str,
        start_vni: int,
        end_vni: int,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VniRangeInventory]: ...

    @overload
    async def create_vni_range(
        self,
        l2_network_uuid: str,
        *,
        name: str,
        start_vni: int,
        end_vni: int,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory | AsyncJob[_m.VniRangeInventory]: ...

    async def create_vni_range(
        self,
        l2_network_uuid: str,
        *,
        name: str,
        start_vni: int,
        end_vni: int,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory | AsyncJob[_m.VniRangeInventory]:
        """Create VNI Range.

        Args:
            l2_network_uuid: UUID of the L2 network. Since 0.6.
            name: Display name of the VNI range. At most 255 characters. Since 0.6.
            start_vni: From 0 to 16777214. Since 0.6.
            end_vni: Last VNI. Range: 0-16777214. From 0 to 16777214. Since 0.6.
            description: Free text about the VNI range. At most 2048 characters.
                Since 0.6.
            resource_uuid: Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: Since 0.6.
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

        Sends `POST /zstack/v1/l2-networks/vxlan-pool/{l2NetworkUuid}/vni-ranges`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VNI_RANGE,
            _CREATE_VNI_RANGE_JOB,
            options,
            wait,
            l2_network_uuid,
            name,
            start_vni,
            end_vni,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.RemoteVtepInventory: ...

    @overload
    async def create_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.RemoteVtepInventory]: ...

    @overload
    async def create_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.RemoteVtepInventory | AsyncJob[_m.RemoteVtepInventory]: ...

    async def create_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.RemoteVtepInventory | AsyncJob[_m.RemoteVtepInventory]:
        """Create VXLAN Pool Remote VTEP.

        Args:
            l2_network_uuid: UUID of the L2 network. Since 4.7.11.
            cluster_uuid: UUID of the cluster. Since 4.7.11.
            remote_vtep_ip: IP address of the remote VTEP. At most 15 characters.
                Since 4.7.11.
            resource_uuid: Preset UUID of the new VXLAN pool remote VTEP. Since
                4.7.11.
            tag_uuids: UUIDs of the tags to bind. Since 4.7.11.
            system_tags: System Tags. Since 4.7.11.
            user_tags: User Tags. Since 4.7.11.
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

        Sends `POST
        /zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}/remote-vtep-ip`.
        Since 4.7.11.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VXLAN_POOL_REMOTE_VTEP,
            _CREATE_VXLAN_POOL_REMOTE_VTEP_JOB,
            options,
            wait,
            l2_network_uuid,
            cluster_uuid,
            remote_vtep_ip,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_vxlan_vtep(
        self,
        *,
        host_uuid: str,
        pool_uuid: str,
        vtep_ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VtepInventory: ...

    @overload
    async def create_vxlan_vtep(
        self,
        *,
        host_uuid: str,
        pool_uuid: str,
        vtep_ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VtepInventory]: ...

    @overload
    async def create_vxlan_vtep(
        self,
        *,
        host_uuid: str,
        pool_uuid: str,
        vtep_ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VtepInventory | AsyncJob[_m.VtepInventory]: ...

    async def create_vxlan_vtep(
        self,
        *,
        host_uuid: str,
        pool_uuid: str,
        vtep_ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VtepInventory | AsyncJob[_m.VtepInventory]:
        """Create VXLAN VTEP.

        Args:
            host_uuid: UUID of the host. Since 3.0.
            pool_uuid: UUID of the VXLAN pool. Since 3.0.
            vtep_ip: IP address of the VTEP. Since 3.0.
            resource_uuid: Preset UUID of the new VXLAN VTEP. Since 3.0.
            tag_uuids: Since 3.4.0.
            system_tags: System Tags. Since 3.0.
            user_tags: User tags to attach. Since 3.0.
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

        Sends `POST /zstack/v1/l2-networks/vxlan/vteps`. Since 3.0.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VXLAN_VTEP,
            _CREATE_VXLAN_VTEP_JOB,
            options,
            wait,
            host_uuid,
            pool_uuid,
            vtep_ip,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def delete(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteL2NetworkRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
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
        delete_mode: (
            _m.DeleteL2NetworkRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
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
        delete_mode: (
            _m.DeleteL2NetworkRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteL2NetworkRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete L2 Network.

        Args:
            uuid: Unique ID of the L2 network. Since 0.6.
            delete_mode: One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteL2NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l2-networks/{uuid}`. Since 0.6.
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
    async def delete_vni_range(
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
    async def delete_vni_range(
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
    async def delete_vni_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_vni_range(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete VNI Range.

        Args:
            uuid: UUID of the VNI range. Since 0.6.
            delete_mode: Mode of deletion. Default: Permissive. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVniRangeResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l2-networks/vxlan-pool/vni-ranges/{uuid}`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VNI_RANGE,
            _DELETE_VNI_RANGE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_vxlan(
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
    async def delete_vxlan(
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
    async def delete_vxlan(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_vxlan(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete L2 VXLAN Network.

        Args:
            uuid: UUID of the L2 network.
            delete_mode: Mode of deletion. One of: Permissive, Enforcing. Default:
                Permissive.
            system_tags: System Tags.
            user_tags: User Tags.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVxlanL2NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l2-networks/vxlan/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VXLAN,
            _DELETE_VXLAN_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        delete_mode: (
            _m.DeleteVxlanPoolRemoteVtepRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        delete_mode: (
            _m.DeleteVxlanPoolRemoteVtepRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        delete_mode: (
            _m.DeleteVxlanPoolRemoteVtepRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_vxlan_pool_remote_vtep(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        remote_vtep_ip: str,
        delete_mode: (
            _m.DeleteVxlanPoolRemoteVtepRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete VXLAN Pool Remote VTEP.

        Args:
            l2_network_uuid: UUID of the L2 network. Since 4.7.11.
            cluster_uuid: UUID of the cluster. Since 4.7.11.
            remote_vtep_ip: IP address of the remote VTEP. At most 15 characters.
                Since 4.7.11.
            delete_mode: Mode of deletion. Default: Permissive. One of: Permissive,
                Enforcing. Default: Permissive. Since 4.7.11.
            system_tags: System Tags. Since 4.7.11.
            user_tags: Since 4.7.11.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVxlanPoolRemoteVtepResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}/delete/remote-vtep-ip`.
        Since 4.7.11.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VXLAN_POOL_REMOTE_VTEP,
            _DELETE_VXLAN_POOL_REMOTE_VTEP_JOB,
            options,
            wait,
            l2_network_uuid,
            cluster_uuid,
            remote_vtep_ip,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_l2_network_from_cluster(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    async def detach_l2_network_from_cluster(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L2NetworkInventory]: ...

    @overload
    async def detach_l2_network_from_cluster(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]: ...

    async def detach_l2_network_from_cluster(
        self,
        l2_network_uuid: str,
        cluster_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]:
        """Detach L2 Network from Cluster.

        Args:
            l2_network_uuid: UUID of the L2 network. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachL2NetworkFromClusterResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DETACH_L2_NETWORK_FROM_CLUSTER,
            _DETACH_L2_NETWORK_FROM_CLUSTER_JOB,
            options,
            wait,
            l2_network_uuid,
            cluster_uuid,
            system_tags,
            user_tags,
        )

    def get_candidate_clusters_for_attaching(
        self,
        l2_network_uuid: str,
        *,
        cluster_types: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[
        _m.ClusterInventory, _m.GetCandidateClustersForAttachingL2NetworkResponse
    ]:
        """Get Candidate Clusters for Attaching L2 Network.

        Args:
            l2_network_uuid: UUID of the L2 network. Since 4.0.0.
            cluster_types: Types of cluster. Since 4.0.0.
            limit: Largest number of records to return. Default: 1000. Since 4.0.0.
            start: Number of records to skip. Default: 0. Default: 0. Since 4.0.0.
            system_tags: System tags to attach. Since 4.0.0.
            user_tags: User Tags. Since 4.0.0.
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

        Sends `GET /zstack/v1/l2-networks/{l2NetworkUuid}/cluster-candidates`. Since
        4.0.0.
        """
        return self._pages(
            _GET_CANDIDATE_CLUSTERS_FOR_ATTACHING,
            options,
            l2_network_uuid,
            cluster_types,
            limit,
            start,
            system_tags,
            user_tags,
        )

    async def get_l2_network_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetL2NetworkTypesResponse:
        """Get L2 Network Types.

        Args:
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/types`. Since 0.6.
        """
        return await self._call(_GET_L2_NETWORK_TYPES, options, system_tags, user_tags)

    async def get_v_switch_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVSwitchTypesResponse:
        """Get vSwitch Types.

        Args:
            system_tags: System Tags. Since 4.1.0.
            user_tags: User tags to attach. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/vSwitchTypes`.
        """
        return await self._call(_GET_V_SWITCH_TYPES, options, system_tags, user_tags)

    def query_l2_vlan_network(
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
    ) -> AsyncPages[_m.L2VlanNetworkInventory, _m.QueryL2VlanNetworkResponse]:
        """Query L2 VLAN Networks.

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

        Sends `GET /zstack/v1/l2-networks/vlan`. Since 0.6.
        """
        return self._pages(
            _QUERY_L2_VLAN_NETWORK,
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

    async def query_l2_vlan_network_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.L2VlanNetworkInventory]:
        """Query L2 VLAN Networks by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/vlan/{uuid}`.
        """
        return await self._call(_QUERY_L2_VLAN_NETWORK_BY_UUID, options, uuid)

    def query_l2_vxlan_network_pool(
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
    ) -> AsyncPages[_m.L2VxlanNetworkPoolInventory, _m.QueryL2VxlanNetworkPoolResponse]:
        """Query L2 VXLAN Network Pools.

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

        Sends `GET /zstack/v1/l2-networks/vxlan-pool`.
        """
        return self._pages(
            _QUERY_L2_VXLAN_NETWORK_POOL,
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

    async def query_l2_vxlan_network_pool_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.L2VxlanNetworkPoolInventory]:
        """Query L2 VXLAN Network Pools by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/vxlan-pool/{uuid}`.
        """
        return await self._call(_QUERY_L2_VXLAN_NETWORK_POOL_BY_UUID, options, uuid)

    def query_vni_range(
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
    ) -> AsyncPages[_m.VniRangeInventory, _m.QueryVniRangeResponse]:
        """Query VNI Ranges.

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

        Sends `GET /zstack/v1/l2-networks/vxlan-pool/vni-range`. Since 0.6.
        """
        return self._pages(
            _QUERY_VNI_RANGE,
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

    async def query_vni_range_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VniRangeInventory]:
        """Query VNI Ranges by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/vxlan-pool/vni-range/{uuid}`.
        """
        return await self._call(_QUERY_VNI_RANGE_BY_UUID, options, uuid)

    def query_vtep(
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
    ) -> AsyncPages[_m.VtepInventory, _m.QueryVtepResponse]:
        """Query VTEPs.

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

        Sends `GET /zstack/v1/l2-networks/vteps`. Since 0.6.
        """
        return self._pages(
            _QUERY_VTEP,
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

    async def query_vtep_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VtepInventory]:
        """Query VTEPs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/l2-networks/vteps/{uuid}`.
        """
        return await self._call(_QUERY_VTEP_BY_UUID, options, uuid)

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.L2NetworkInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.L2NetworkInventory | AsyncJob[_m.L2NetworkInventory]:
        """Update L2 Network.

        Args:
            uuid: UUID of the L2 network. Since 0.6.
            name: Name of the L2 network. At most 255 characters. Since 0.6.
            description: Free text about the L2 network. At most 2048 characters.
                Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/l2-networks/{uuid}/actions (action updatel2network)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )

    @overload
    async def update_vni_range(
        self,
        uuid: str,
        *,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory: ...

    @overload
    async def update_vni_range(
        self,
        uuid: str,
        *,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VniRangeInventory]: ...

    @overload
    async def update_vni_range(
        self,
        uuid: str,
        *,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory | AsyncJob[_m.VniRangeInventory]: ...

    async def update_vni_range(
        self,
        uuid: str,
        *,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VniRangeInventory | AsyncJob[_m.VniRangeInventory]:
        """Update VNI Range.

        Args:
            uuid: Unique ID of the VNI range. Since 3.3.0.
            name: At most 255 characters. Since 3.3.0.
            system_tags: System tags to attach. Since 3.3.0.
            user_tags: User tags to attach. Since 3.3.0.
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

        Sends `PUT /zstack/v1/l2-networks/vxlan-pool/vni-ranges/{uuid}`.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_VNI_RANGE,
            _UPDATE_VNI_RANGE_JOB,
            options,
            wait,
            uuid,
            name,
            system_tags,
            user_tags,
        )
