"""Operations of load-balancers."""

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

_ADD_ACCESS_CONTROL_LIST_TO_LOAD_BALANCER = Operation(
    "AddAccessControlListToLoadBalancer",
    "POST",
    "/zstack/v1/load-balancers/listeners/{listenerUuid}/access-control-lists",
    (
        Path("listenerUuid"),
        Member("params", "aclUuids"),
        Member("params", "aclType"),
        Member("params", "serverGroupUuids"),
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
            lambda: _m.AddAccessControlListToLoadBalancerResponse,
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

_ADD_ACCESS_CONTROL_LIST_TO_LOAD_BALANCER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddAccessControlListToLoadBalancerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_BACKEND_SERVER_TO_SERVER_GROUP = Operation(
    "AddBackendServerToServerGroup",
    "POST",
    "/zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendservers",
    (
        Path("serverGroupUuid"),
        Member("params", "vmNics"),
        Member("params", "servers"),
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
            lambda: _m.AddBackendServerToServerGroupResponse,
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

_ADD_BACKEND_SERVER_TO_SERVER_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddBackendServerToServerGroupResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_CERTIFICATE_TO_LOAD_BALANCER_LISTENER = Operation(
    "AddCertificateToLoadBalancerListener",
    "POST",
    "/zstack/v1/load-balancers/listeners/{listenerUuid}/certificate",
    (
        Path("listenerUuid"),
        Member("params", "certificateUuid"),
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
            lambda: _m.AddCertificateToLoadBalancerListenerResponse,
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

_ADD_CERTIFICATE_TO_LOAD_BALANCER_LISTENER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddCertificateToLoadBalancerListenerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_SERVER_GROUP_TO_LOAD_BALANCER_LISTENER = Operation(
    "AddServerGroupToLoadBalancerListener",
    "POST",
    "/zstack/v1/load-balancers/listeners/{listenerUuid}/servergroups",
    (
        Path("listenerUuid"),
        Member("params", "serverGroupUuid"),
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
            lambda: _m.AddServerGroupToLoadBalancerListenerResponse,
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

_ADD_SERVER_GROUP_TO_LOAD_BALANCER_LISTENER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddServerGroupToLoadBalancerListenerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_VM_NIC_TO_LOAD_BALANCER = Operation(
    "AddVmNicToLoadBalancer",
    "POST",
    "/zstack/v1/load-balancers/listeners/{listenerUuid}/vm-instances/nics",
    (
        Path("listenerUuid"),
        Member("params", "vmNicUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AddVmNicToLoadBalancerResponse, unwrap="inventory"),
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

_ADD_VM_NIC_TO_LOAD_BALANCER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddVmNicToLoadBalancerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ATTACH_VIP_TO_LOAD_BALANCER = Operation(
    "AttachVipToLoadBalancer",
    "POST",
    "/zstack/v1/load-balancers/{loadBalancerUuid}/vip/{vipUuid}",
    (
        Path("loadBalancerUuid"),
        Path("vipUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: _m.AttachVipToLoadBalancerResponse, unwrap="inventory"),
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

_ATTACH_VIP_TO_LOAD_BALANCER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AttachVipToLoadBalancerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_LOAD_BALANCER_BACKEND_SERVER = Operation(
    "ChangeLoadBalancerBackendServer",
    "PUT",
    "/zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendserver/actions",
    (
        Path("serverGroupUuid"),
        Member("changeloadbalancerbackendserver", "vmNics"),
        Member("changeloadbalancerbackendserver", "servers"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeloadbalancerbackendserver": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.ChangeLoadBalancerBackendServerResponse,
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

_CHANGE_LOAD_BALANCER_BACKEND_SERVER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeLoadBalancerBackendServerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_LOAD_BALANCER_LISTENER = Operation(
    "ChangeLoadBalancerListener",
    "PUT",
    "/zstack/v1/load-balancers/listeners/{uuid}/actions",
    (
        Path("uuid"),
        Member("changeloadbalancerlistener", "connectionIdleTimeout"),
        Member("changeloadbalancerlistener", "maxConnection"),
        Member("changeloadbalancerlistener", "balancerAlgorithm"),
        Member("changeloadbalancerlistener", "healthCheckTarget"),
        Member("changeloadbalancerlistener", "healthyThreshold"),
        Member("changeloadbalancerlistener", "unhealthyThreshold"),
        Member("changeloadbalancerlistener", "healthCheckInterval"),
        Member("changeloadbalancerlistener", "healthCheckProtocol"),
        Member("changeloadbalancerlistener", "healthCheckMethod"),
        Member("changeloadbalancerlistener", "healthCheckURI"),
        Member("changeloadbalancerlistener", "healthCheckHttpCode"),
        Member("changeloadbalancerlistener", "aclStatus"),
        Member("changeloadbalancerlistener", "securityPolicyType"),
        Member("changeloadbalancerlistener", "nbprocess"),
        Member("changeloadbalancerlistener", "httpMode"),
        Member("changeloadbalancerlistener", "sessionPersistence"),
        Member("changeloadbalancerlistener", "sessionIdleTimeout"),
        Member("changeloadbalancerlistener", "cookieName"),
        Member("changeloadbalancerlistener", "httpVersions"),
        Member("changeloadbalancerlistener", "httpRedirectHttps"),
        Member("changeloadbalancerlistener", "redirectPort"),
        Member("changeloadbalancerlistener", "statusCode"),
        Member("changeloadbalancerlistener", "tcpProxyProtocol"),
        Member("changeloadbalancerlistener", "httpCompressAlgos"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeloadbalancerlistener": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeLoadBalancerListenerResponse, unwrap="inventory"),
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

_CHANGE_LOAD_BALANCER_LISTENER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeLoadBalancerListenerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE = Operation(
    "CreateLoadBalancer",
    "POST",
    "/zstack/v1/load-balancers",
    (
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "vipUuid"),
        Member("params", "ipv6VipUuid"),
        Member("params", "type"),
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
        "200": Json(lambda: _m.CreateLoadBalancerResponse, unwrap="inventory"),
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

_CREATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateLoadBalancerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_LOAD_BALANCER_LISTENER = Operation(
    "CreateLoadBalancerListener",
    "POST",
    "/zstack/v1/load-balancers/{loadBalancerUuid}/listeners",
    (
        Path("loadBalancerUuid"),
        Member("params", "name"),
        Member("params", "loadBalancerPort"),
        Member("params", "description"),
        Member("params", "instancePort"),
        Member("params", "protocol"),
        Member("params", "certificateUuid"),
        Member("params", "healthCheckProtocol"),
        Member("params", "healthCheckMethod"),
        Member("params", "healthCheckURI"),
        Member("params", "healthCheckHttpCode"),
        Member("params", "aclStatus"),
        Member("params", "aclUuids"),
        Member("params", "aclType"),
        Member("params", "securityPolicyType"),
        Member("params", "httpVersions"),
        Member("params", "tcpProxyProtocol"),
        Member("params", "httpCompressAlgos"),
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
        "200": Json(lambda: _m.CreateLoadBalancerListenerResponse, unwrap="inventory"),
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

_CREATE_LOAD_BALANCER_LISTENER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateLoadBalancerListenerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_LOAD_BALANCER_SERVER_GROUP = Operation(
    "CreateLoadBalancerServerGroup",
    "POST",
    "/zstack/v1/load-balancers/{loadBalancerUuid}/servergroups",
    (
        Path("loadBalancerUuid"),
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "ipVersion"),
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
            lambda: _m.CreateLoadBalancerServerGroupResponse,
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

_CREATE_LOAD_BALANCER_SERVER_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateLoadBalancerServerGroupResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE = Operation(
    "DeleteLoadBalancer",
    "DELETE",
    "/zstack/v1/load-balancers/{uuid}",
    (Path("uuid"), Query("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteLoadBalancerResponseDefault),
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

_DELETE_LOAD_BALANCER_LISTENER = Operation(
    "DeleteLoadBalancerListener",
    "DELETE",
    "/zstack/v1/load-balancers/listeners/{uuid}",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: _m.DeleteLoadBalancerListenerResponse, unwrap="inventory"),
        "default": Json(lambda: _m.DeleteLoadBalancerListenerResponseDefault),
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

_DELETE_LOAD_BALANCER_LISTENER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DeleteLoadBalancerListenerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_LOAD_BALANCER_SERVER_GROUP = Operation(
    "DeleteLoadBalancerServerGroup",
    "DELETE",
    "/zstack/v1/load-balancers/servergroups/{uuid}",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteLoadBalancerServerGroupResponseDefault),
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

_DELETE_LOAD_BALANCER_SERVER_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_CANDIDATE_L3_NETWORKS_FOR_LOAD_BALANCER = Operation(
    "GetCandidateL3NetworksForLoadBalancer",
    "GET",
    "/zstack/v1/load-balancers/listeners/{listenerUuid}/networks/candidates",
    (
        Path("listenerUuid"),
        Query("limit"),
        Query("start"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetCandidateL3NetworksForLoadBalancerResponse,
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

_GET_CANDIDATE_L3_NETWORKS_FOR_SERVER_GROUP = Operation(
    "GetCandidateL3NetworksForServerGroup",
    "GET",
    "/zstack/v1/load-balancers/servergroups/candidate-l3network",
    (
        Query("serverGroupUuid"),
        Query("loadBalancerUuid"),
        Query("limit"),
        Query("start"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetCandidateL3NetworksForServerGroupResponse,
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

_GET_CANDIDATE_VM_NICS_FOR_LOAD_BALANCER_SERVER_GROUP = Operation(
    "GetCandidateVmNicsForLoadBalancerServerGroup",
    "GET",
    "/zstack/v1/load-balancers/servergroups/candidate-nics",
    (
        Query("servergroupUuid"),
        Query("loadBalancerUuid"),
        Query("ipVersion"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetCandidateVmNicsForLoadBalancerServerGroupResponse,
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

_GET_LOAD_BALANCER_LISTENER_ACL_ENTRIES = Operation(
    "GetLoadBalancerListenerACLEntries",
    "GET",
    "/zstack/v1/load-balancers/listeners/access-control-lists/entries",
    (Query("listenerUuids"), Query("type"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(
            lambda: _m.GetLoadBalancerListenerAclEntriesResponse,
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

_QUERY = Operation(
    "QueryLoadBalancer",
    "GET",
    "/zstack/v1/load-balancers",
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
        "200": Json(lambda: _m.QueryLoadBalancerResponse, unwrap="inventories"),
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

_QUERY_LOAD_BALANCER_BY_UUID = Operation(
    "QueryLoadBalancerByUuid",
    "GET",
    "/zstack/v1/load-balancers/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryLoadBalancerResponse, unwrap="inventories"),
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

_QUERY_LOAD_BALANCER_SERVER_GROUP = Operation(
    "QueryLoadBalancerServerGroup",
    "GET",
    "/zstack/v1/load-balancers/servergroups",
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
            lambda: _m.QueryLoadBalancerServerGroupResponse,
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

_QUERY_LOAD_BALANCER_SERVER_GROUP_BY_UUID = Operation(
    "QueryLoadBalancerServerGroupByUuid",
    "GET",
    "/zstack/v1/load-balancers/servergroups/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(
            lambda: _m.QueryLoadBalancerServerGroupResponse,
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

_REFRESH = Operation(
    "RefreshLoadBalancer",
    "PUT",
    "/zstack/v1/load-balancers/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"refreshloadbalancer": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.RefreshLoadBalancerResponse, unwrap="inventory"),
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

_REFRESH_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RefreshLoadBalancerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_REMOVE_ACCESS_CONTROL_LIST_FROM_LOAD_BALANCER = Operation(
    "RemoveAccessControlListFromLoadBalancer",
    "DELETE",
    "/zstack/v1/load-balancers/listeners/{listenerUuid}/access-control-lists",
    (
        Path("listenerUuid"),
        Member("aclUuids"),
        Member("serverGroupUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8", required=True),
    responses={
        "200": Json(
            lambda: _m.RemoveAccessControlListFromLoadBalancerResponse,
            unwrap="inventory",
        ),
        "default": Json(
            lambda: _m.RemoveAccessControlListFromLoadBalancerResponseDefault,
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

_REMOVE_ACCESS_CONTROL_LIST_FROM_LOAD_BALANCER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(
        lambda: _m.RemoveAccessControlListFromLoadBalancerResponse,
        unwrap="inventory",
    ),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_REMOVE_BACKEND_SERVER_FROM_SERVER_GROUP = Operation(
    "RemoveBackendServerFromServerGroup",
    "PUT",
    "/zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendservers/actions",
    (
        Path("serverGroupUuid"),
        Member("removebackendserverfromservergroup", "vmNicUuids"),
        Member("removebackendserverfromservergroup", "serverIps"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"removebackendserverfromservergroup": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.RemoveBackendServerFromServerGroupResponse,
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

_REMOVE_BACKEND_SERVER_FROM_SERVER_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RemoveBackendServerFromServerGroupResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_REMOVE_CERTIFICATE_FROM_LOAD_BALANCER_LISTENER = Operation(
    "RemoveCertificateFromLoadBalancerListener",
    "DELETE",
    "/zstack/v1/load-balancers/listeners/{listenerUuid}/certificate",
    (
        Path("listenerUuid"),
        Member("certificateUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8", required=True),
    responses={
        "200": Json(
            lambda: _m.RemoveCertificateFromLoadBalancerListenerResponse,
            unwrap="inventory",
        ),
        "default": Json(
            lambda: _m.RemoveCertificateFromLoadBalancerListenerResponseDefault,
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

_REMOVE_CERTIFICATE_FROM_LOAD_BALANCER_LISTENER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(
        lambda: _m.RemoveCertificateFromLoadBalancerListenerResponse,
        unwrap="inventory",
    ),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_REMOVE_VM_NIC_FROM_LOAD_BALANCER = Operation(
    "RemoveVmNicFromLoadBalancer",
    "DELETE",
    "/zstack/v1/load-balancers/listeners/{listenerUuid}/vm-instances/nics",
    (
        Path("listenerUuid"),
        Member("vmNicUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8", required=True),
    responses={
        "200": Json(lambda: _m.RemoveVmNicFromLoadBalancerResponse, unwrap="inventory"),
        "default": Json(lambda: _m.RemoveVmNicFromLoadBalancerResponseDefault),
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

_REMOVE_VM_NIC_FROM_LOAD_BALANCER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RemoveVmNicFromLoadBalancerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE = Operation(
    "UpdateLoadBalancer",
    "PUT",
    "/zstack/v1/load-balancers/{uuid}/actions",
    (
        Path("uuid"),
        Member("updateloadbalancer", "name"),
        Member("updateloadbalancer", "description"),
        Member("updateloadbalancer", "resourceUuid"),
        Member("updateloadbalancer", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateloadbalancer": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateLoadBalancerResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdateLoadBalancerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_LOAD_BALANCER_LISTENER = Operation(
    "UpdateLoadBalancerListener",
    "PUT",
    "/zstack/v1/load-balancers/listeners/{uuid}",
    (
        Path("uuid"),
        Member("updateloadbalancerlistener", "name"),
        Member("updateloadbalancerlistener", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateloadbalancerlistener": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateLoadBalancerListenerResponse, unwrap="inventory"),
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

_UPDATE_LOAD_BALANCER_LISTENER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateLoadBalancerListenerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_LOAD_BALANCER_SERVER_GROUP = Operation(
    "UpdateLoadBalancerServerGroup",
    "PUT",
    "/zstack/v1/load-balancers/servergroups/{uuid}/actions",
    (
        Path("uuid"),
        Member("updateloadbalancerservergroup", "name"),
        Member("updateloadbalancerservergroup", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateloadbalancerservergroup": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.UpdateLoadBalancerServerGroupResponse,
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

_UPDATE_LOAD_BALANCER_SERVER_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateLoadBalancerServerGroupResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class LoadBalancers(Namespace):
    """Operations of load-balancers."""

    @overload
    def add_access_control_list_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        acl_type: (
            _m.AddAccessControlListToLoadBalancerRequestAclType
            | Literal["white", "black", "redirect"]
        ),
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    def add_access_control_list_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        acl_type: (
            _m.AddAccessControlListToLoadBalancerRequestAclType
            | Literal["white", "black", "redirect"]
        ),
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerListenerInventory]: ...

    @overload
    def add_access_control_list_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        acl_type: (
            _m.AddAccessControlListToLoadBalancerRequestAclType
            | Literal["white", "black", "redirect"]
        ),
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]: ...

    def add_access_control_list_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        acl_type: (
            _m.AddAccessControlListToLoadBalancerRequestAclType
            | Literal["white", "black", "redirect"]
        ),
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]:
        """Add Access Control List to Load Balancer.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 3.9.
            acl_uuids: The UUIDs of the ACLs. At least 1 items. Since 3.9.
            acl_type: The kind of the access control list. One of: white, black,
                redirect. Since 3.9.
            server_group_uuids: Optional. The UUIDs of the server groups. Since
                4.1.3.
            system_tags: Optional. The system tags to attach. Since 3.9.
            user_tags: Optional. The user tags to attach. Since 3.9.
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
        /zstack/v1/load-balancers/listeners/{listenerUuid}/access-control-lists`.
        Since 3.9.
        """
        return _run_job(
            self._client,
            _ADD_ACCESS_CONTROL_LIST_TO_LOAD_BALANCER,
            _ADD_ACCESS_CONTROL_LIST_TO_LOAD_BALANCER_JOB,
            options,
            wait,
            listener_uuid,
            acl_uuids,
            acl_type,
            server_group_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_backend_server_to_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory: ...

    @overload
    def add_backend_server_to_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerServerGroupInventory]: ...

    @overload
    def add_backend_server_to_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory | Job[_m.LoadBalancerServerGroupInventory]
    ): ...

    def add_backend_server_to_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory | Job[_m.LoadBalancerServerGroupInventory]:
        """Add Backend Server to Server Group.

        Args:
            server_group_uuid: The UUID of the backend server group. At least 1
                characters. Since 4.0.
            vm_nics: Optional. The NICs of the VM instance. Since 4.0.
            servers: Since 4.0.
            system_tags: Optional. The system tags. Since 4.0.
            user_tags: Optional. The user tags to attach. Since 4.0.
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
        /zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendservers`.
        Since 4.0.
        """
        return _run_job(
            self._client,
            _ADD_BACKEND_SERVER_TO_SERVER_GROUP,
            _ADD_BACKEND_SERVER_TO_SERVER_GROUP_JOB,
            options,
            wait,
            server_group_uuid,
            vm_nics,
            servers,
            system_tags,
            user_tags,
        )

    @overload
    def add_certificate_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    def add_certificate_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerListenerInventory]: ...

    @overload
    def add_certificate_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]: ...

    def add_certificate_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]:
        """Add Certificate to Load Balancer Listener.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 2.3.
            certificate_uuid: The UUID of the certificate. At least 1 characters.
                Since 2.3.
            system_tags: Optional. The system tags to attach. Since 2.3.
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

        Sends `POST /zstack/v1/load-balancers/listeners/{listenerUuid}/certificate`.
        Since 2.3.
        """
        return _run_job(
            self._client,
            _ADD_CERTIFICATE_TO_LOAD_BALANCER_LISTENER,
            _ADD_CERTIFICATE_TO_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            listener_uuid,
            certificate_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def add_server_group_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        server_group_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    def add_server_group_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        server_group_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerListenerInventory]: ...

    @overload
    def add_server_group_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        server_group_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]: ...

    def add_server_group_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        server_group_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]:
        """Add Server Group to Load Balancer Listener.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 4.0.
            server_group_uuid: The UUID of the backend server group. At least 1
                characters. Since 4.0.
            system_tags: Optional. The system tags. Since 4.0.
            user_tags: Optional. The user tags to attach. Since 4.0.
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

        Sends `POST /zstack/v1/load-balancers/listeners/{listenerUuid}/servergroups`.
        Since 4.0.
        """
        return _run_job(
            self._client,
            _ADD_SERVER_GROUP_TO_LOAD_BALANCER_LISTENER,
            _ADD_SERVER_GROUP_TO_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            listener_uuid,
            server_group_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def add_vm_nic_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    def add_vm_nic_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerListenerInventory]: ...

    @overload
    def add_vm_nic_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]: ...

    def add_vm_nic_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]:
        """Add VM NIC to Load Balancer.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 0.6.
            vm_nic_uuids: The UUIDs of the VM NICs. At least 1 items. Since 0.6.
            system_tags: Since 0.6.
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

        Sends `POST
        /zstack/v1/load-balancers/listeners/{listenerUuid}/vm-instances/nics`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _ADD_VM_NIC_TO_LOAD_BALANCER,
            _ADD_VM_NIC_TO_LOAD_BALANCER_JOB,
            options,
            wait,
            listener_uuid,
            vm_nic_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def attach_vip_to_load_balancer(
        self,
        load_balancer_uuid: str,
        vip_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    def attach_vip_to_load_balancer(
        self,
        load_balancer_uuid: str,
        vip_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerInventory]: ...

    @overload
    def attach_vip_to_load_balancer(
        self,
        load_balancer_uuid: str,
        vip_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]: ...

    def attach_vip_to_load_balancer(
        self,
        load_balancer_uuid: str,
        vip_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]:
        """Attach VIP to Load Balancer.

        Args:
            load_balancer_uuid: The UUID of the load balancer. Since 5.0.0.
            vip_uuid: The UUID of the VIP. At least 1 characters. Since 5.0.0.
            system_tags: Optional. The system tags. Since 5.0.0.
            user_tags: Since 5.0.0.
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

        Sends `POST /zstack/v1/load-balancers/{loadBalancerUuid}/vip/{vipUuid}`.
        Since 5.0.0.
        """
        return _run_job(
            self._client,
            _ATTACH_VIP_TO_LOAD_BALANCER,
            _ATTACH_VIP_TO_LOAD_BALANCER_JOB,
            options,
            wait,
            load_balancer_uuid,
            vip_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def change_load_balancer_backend_server(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory: ...

    @overload
    def change_load_balancer_backend_server(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerServerGroupInventory]: ...

    @overload
    def change_load_balancer_backend_server(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory | Job[_m.LoadBalancerServerGroupInventory]
    ): ...

    def change_load_balancer_backend_server(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory | Job[_m.LoadBalancerServerGroupInventory]:
        """Change Load Balancer Backend Server.

        Args:
            server_group_uuid: The UUID of the backend server group. At least 1
                characters. Since 4.0.
            vm_nics: Optional. The NICs of the VM instance. Since 4.0.
            servers: Optional. The backend servers. Since 4.0.
            system_tags: Optional. The system tags. Since 4.0.
            user_tags: Optional. The user tags to attach. Since 4.0.
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

        Sends `PUT
        /zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendserver/actions
        (action changeloadbalancerbackendserver)`. Since 4.0.
        """
        return _run_job(
            self._client,
            _CHANGE_LOAD_BALANCER_BACKEND_SERVER,
            _CHANGE_LOAD_BALANCER_BACKEND_SERVER_JOB,
            options,
            wait,
            server_group_uuid,
            vm_nics,
            servers,
            system_tags,
            user_tags,
        )

    @overload
    def change_load_balancer_listener(
        self,
        uuid: str,
        *,
        connection_idle_timeout: int | UnsetType = UNSET,
        max_connection: int | UnsetType = UNSET,
        balancer_algorithm: (
            _m.ChangeLoadBalancerListenerRequestBalancerAlgorithm
            | Literal["weightroundrobin", "roundrobin", "leastconn", "source"]
            | UnsetType
        ) = UNSET,
        health_check_target: str | UnsetType = UNSET,
        healthy_threshold: int | UnsetType = UNSET,
        unhealthy_threshold: int | UnsetType = UNSET,
        health_check_interval: int | UnsetType = UNSET,
        health_check_protocol: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.ChangeLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.ChangeLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        nbprocess: int | UnsetType = UNSET,
        http_mode: (
            _m.ChangeLoadBalancerListenerRequestHttpMode
            | Literal[
                "http-keep-alive",
                "http-server-close",
                "http-tunnel",
                "httpclose",
                "forceclose",
            ]
            | UnsetType
        ) = UNSET,
        session_persistence: (
            _m.ChangeLoadBalancerListenerRequestSessionPersistence
            | Literal["disable", "iphash", "insert", "rewrite"]
            | UnsetType
        ) = UNSET,
        session_idle_timeout: int | UnsetType = UNSET,
        cookie_name: str | UnsetType = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        http_redirect_https: (
            _m.ChangeLoadBalancerListenerRequestHttpRedirectHttps
            | Literal["disable", "enable"]
            | UnsetType
        ) = UNSET,
        redirect_port: int | UnsetType = UNSET,
        status_code: (
            _m.ChangeLoadBalancerListenerRequestStatusCode
            | Literal[301, 302, 303, 307, 308]
            | UnsetType
        ) = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    def change_load_balancer_listener(
        self,
        uuid: str,
        *,
        connection_idle_timeout: int | UnsetType = UNSET,
        max_connection: int | UnsetType = UNSET,
        balancer_algorithm: (
            _m.ChangeLoadBalancerListenerRequestBalancerAlgorithm
            | Literal["weightroundrobin", "roundrobin", "leastconn", "source"]
            | UnsetType
        ) = UNSET,
        health_check_target: str | UnsetType = UNSET,
        healthy_threshold: int | UnsetType = UNSET,
        unhealthy_threshold: int | UnsetType = UNSET,
        health_check_interval: int | UnsetType = UNSET,
        health_check_protocol: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.ChangeLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.ChangeLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        nbprocess: int | UnsetType = UNSET,
        http_mode: (
            _m.ChangeLoadBalancerListenerRequestHttpMode
            | Literal[
                "http-keep-alive",
                "http-server-close",
                "http-tunnel",
                "httpclose",
                "forceclose",
            ]
            | UnsetType
        ) = UNSET,
        session_persistence: (
            _m.ChangeLoadBalancerListenerRequestSessionPersistence
            | Literal["disable", "iphash", "insert", "rewrite"]
            | UnsetType
        ) = UNSET,
        session_idle_timeout: int | UnsetType = UNSET,
        cookie_name: str | UnsetType = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        http_redirect_https: (
            _m.ChangeLoadBalancerListenerRequestHttpRedirectHttps
            | Literal["disable", "enable"]
            | UnsetType
        ) = UNSET,
        redirect_port: int | UnsetType = UNSET,
        status_code: (
            _m.ChangeLoadBalancerListenerRequestStatusCode
            | Literal[301, 302, 303, 307, 308]
            | UnsetType
        ) = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerListenerInventory]: ...

    @overload
    def change_load_balancer_listener(
        self,
        uuid: str,
        *,
        connection_idle_timeout: int | UnsetType = UNSET,
        max_connection: int | UnsetType = UNSET,
        balancer_algorithm: (
            _m.ChangeLoadBalancerListenerRequestBalancerAlgorithm
            | Literal["weightroundrobin", "roundrobin", "leastconn", "source"]
            | UnsetType
        ) = UNSET,
        health_check_target: str | UnsetType = UNSET,
        healthy_threshold: int | UnsetType = UNSET,
        unhealthy_threshold: int | UnsetType = UNSET,
        health_check_interval: int | UnsetType = UNSET,
        health_check_protocol: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.ChangeLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.ChangeLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        nbprocess: int | UnsetType = UNSET,
        http_mode: (
            _m.ChangeLoadBalancerListenerRequestHttpMode
            | Literal[
                "http-keep-alive",
                "http-server-close",
                "http-tunnel",
                "httpclose",
                "forceclose",
            ]
            | UnsetType
        ) = UNSET,
        session_persistence: (
            _m.ChangeLoadBalancerListenerRequestSessionPersistence
            | Literal["disable", "iphash", "insert", "rewrite"]
            | UnsetType
        ) = UNSET,
        session_idle_timeout: int | UnsetType = UNSET,
        cookie_name: str | UnsetType = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        http_redirect_https: (
            _m.ChangeLoadBalancerListenerRequestHttpRedirectHttps
            | Literal["disable", "enable"]
            | UnsetType
        ) = UNSET,
        redirect_port: int | UnsetType = UNSET,
        status_code: (
            _m.ChangeLoadBalancerListenerRequestStatusCode
            | Literal[301, 302, 303, 307, 308]
            | UnsetType
        ) = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]: ...

    def change_load_balancer_listener(
        self,
        uuid: str,
        *,
        connection_idle_timeout: int | UnsetType = UNSET,
        max_connection: int | UnsetType = UNSET,
        balancer_algorithm: (
            _m.ChangeLoadBalancerListenerRequestBalancerAlgorithm
            | Literal["weightroundrobin", "roundrobin", "leastconn", "source"]
            | UnsetType
        ) = UNSET,
        health_check_target: str | UnsetType = UNSET,
        healthy_threshold: int | UnsetType = UNSET,
        unhealthy_threshold: int | UnsetType = UNSET,
        health_check_interval: int | UnsetType = UNSET,
        health_check_protocol: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.ChangeLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.ChangeLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        nbprocess: int | UnsetType = UNSET,
        http_mode: (
            _m.ChangeLoadBalancerListenerRequestHttpMode
            | Literal[
                "http-keep-alive",
                "http-server-close",
                "http-tunnel",
                "httpclose",
                "forceclose",
            ]
            | UnsetType
        ) = UNSET,
        session_persistence: (
            _m.ChangeLoadBalancerListenerRequestSessionPersistence
            | Literal["disable", "iphash", "insert", "rewrite"]
            | UnsetType
        ) = UNSET,
        session_idle_timeout: int | UnsetType = UNSET,
        cookie_name: str | UnsetType = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        http_redirect_https: (
            _m.ChangeLoadBalancerListenerRequestHttpRedirectHttps
            | Literal["disable", "enable"]
            | UnsetType
        ) = UNSET,
        redirect_port: int | UnsetType = UNSET,
        status_code: (
            _m.ChangeLoadBalancerListenerRequestStatusCode
            | Literal[301, 302, 303, 307, 308]
            | UnsetType
        ) = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]:
        """Change Load Balancer Listener.

        Args:
            uuid: The UUID of the listener. Since 3.4.
            connection_idle_timeout: Optional. The idle timeout of a connection.
                Unit: second. From 0 to 2147483647. Since 3.4.
            max_connection: Optional. The largest number of connections. From 0 to
                10000000. Since 3.4.
            balancer_algorithm: Optional. The load balancing algorithm. Options:
                weightroundrobin | roundrobin | leastconn | source. One of:
                weightroundrobin, roundrobin, leastconn, source. Since 3.4.
            health_check_target: Since 3.4.
            healthy_threshold: Optional. The successes needed to be healthy. Range:
                1-2147483647. From 1 to 2147483647. Since 3.4.
            unhealthy_threshold: Optional. The failures needed to be unhealthy.
                Range: 1-2147483647. From 1 to 2147483647. Since 3.4.
            health_check_interval: Optional. The interval between health checks.
                Unit: second. Range: 1-2147483647. From 1 to 2147483647. Since 3.4.
            health_check_protocol: One of: tcp, udp, http. Since 3.9.
            health_check_method: Optional. The HTTP method of the health check. One
                of: GET, HEAD. Since 3.9.
            health_check_uri: Optional. The URI that the health check requests. At
                most 80 characters. Matches `^/[A-Za-z0-9-/.%?#&]*`. Since 3.9.
            health_check_http_code: Optional. The HTTP codes that count as healthy.
                At most 80 characters. Since 3.9.
            acl_status: Optional. Whether the access control list is in force.
                Options: enable | disable. One of: enable, disable. Since 3.9.
            security_policy_type: Optional. The TLS policy of the listener. Options:
                tls_cipher_policy_default | tls_cipher_policy_1_0 |
                tls_cipher_policy_1_1 | tls_cipher_policy_1_2 |
                tls_cipher_policy_1_2_strict | tls_cipher_policy_1_2_strict_with_1_3.
                One of: tls_cipher_policy_default, tls_cipher_policy_1_0,
                tls_cipher_policy_1_1, tls_cipher_policy_1_2,
                tls_cipher_policy_1_2_strict, tls_cipher_policy_1_2_strict_with_1_3.
                Since 4.1.
            nbprocess: Optional. The number of worker processes. Range: 1-64. From 1
                to 64. Since 4.1.
            http_mode: Optional. How HTTP connections are kept. Options:
                http-keep-alive | http-server-close | http-tunnel | httpclose |
                forceclose. One of: http-keep-alive, http-server-close, http-tunnel,
                httpclose, forceclose. Since 4.1.
            session_persistence: Optional. The session persistence method. Options:
                disable | iphash | insert | rewrite. One of: disable, iphash, insert,
                rewrite. Since 4.6.
            session_idle_timeout: Optional. The idle timeout of a session. Unit:
                second. From 30 to 3600. Since 4.6.
            cookie_name: Optional. The name of the cookie. At most 20 characters.
                Matches `[A-Za-z0-9_-]+`. Since 4.6.
            http_versions: Optional. The HTTP versions to offer. Since 5.0.0.
            http_redirect_https: Optional. Whether to send HTTP traffic to HTTPS. One
                of: disable, enable. Since 4.7.21.
            redirect_port: Optional. The port to redirect to. From 1 to 65535. Since
                4.7.21.
            status_code: Optional. The HTTP status of the redirect. Options: 301 |
                302 | 303 | 307 | 308. One of: 301, 302, 303, 307, 308. Since 4.7.21.
            tcp_proxy_protocol: Optional. The PROXY protocol version. Since 5.0.0.
            http_compress_algos: Optional. The compression algorithms. Since 5.0.0.
            system_tags: Optional. The system tags to attach. Since 3.4.
            user_tags: Optional. The user tags to attach. Since 3.4.
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

        Sends `PUT /zstack/v1/load-balancers/listeners/{uuid}/actions (action
        changeloadbalancerlistener)`. Since 3.4.
        """
        return _run_job(
            self._client,
            _CHANGE_LOAD_BALANCER_LISTENER,
            _CHANGE_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            uuid,
            connection_idle_timeout,
            max_connection,
            balancer_algorithm,
            health_check_target,
            healthy_threshold,
            unhealthy_threshold,
            health_check_interval,
            health_check_protocol,
            health_check_method,
            health_check_uri,
            health_check_http_code,
            acl_status,
            security_policy_type,
            nbprocess,
            http_mode,
            session_persistence,
            session_idle_timeout,
            cookie_name,
            http_versions,
            http_redirect_https,
            redirect_port,
            status_code,
            tcp_proxy_protocol,
            http_compress_algos,
            system_tags,
            user_tags,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        vip_uuid: str | UnsetType = UNSET,
        ipv6_vip_uuid: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        vip_uuid: str | UnsetType = UNSET,
        ipv6_vip_uuid: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerInventory]: ...

    @overload
    def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        vip_uuid: str | UnsetType = UNSET,
        ipv6_vip_uuid: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]: ...

    def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        vip_uuid: str | UnsetType = UNSET,
        ipv6_vip_uuid: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]:
        """Create Load Balancer.

        Args:
            name: The display name of the load balancer. At most 255 characters.
                Since 0.6.
            description: Optional. Free text about the load balancer. At most 2048
                characters. Since 0.6.
            vip_uuid: Optional. The UUID of the VIP. Since 0.6.
            ipv6_vip_uuid: Optional. The UUID of the IPv6 VIP.
            type: Optional. The type of the load balancer. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new load balancer. Since
                0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST /zstack/v1/load-balancers`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            description,
            vip_uuid,
            ipv6_vip_uuid,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_load_balancer_listener(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        load_balancer_port: int,
        description: str | UnsetType = UNSET,
        instance_port: int | UnsetType = UNSET,
        protocol: (
            _m.CreateLoadBalancerListenerRequestProtocol
            | Literal["udp", "tcp", "http", "https"]
            | UnsetType
        ) = UNSET,
        certificate_uuid: str | UnsetType = UNSET,
        health_check_protocol: (
            _m.CreateLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.CreateLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.CreateLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        acl_uuids: Sequence[str] | UnsetType = UNSET,
        acl_type: (
            _m.CreateLoadBalancerListenerRequestAclType
            | Literal["white", "black"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.CreateLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    def create_load_balancer_listener(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        load_balancer_port: int,
        description: str | UnsetType = UNSET,
        instance_port: int | UnsetType = UNSET,
        protocol: (
            _m.CreateLoadBalancerListenerRequestProtocol
            | Literal["udp", "tcp", "http", "https"]
            | UnsetType
        ) = UNSET,
        certificate_uuid: str | UnsetType = UNSET,
        health_check_protocol: (
            _m.CreateLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.CreateLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.CreateLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        acl_uuids: Sequence[str] | UnsetType = UNSET,
        acl_type: (
            _m.CreateLoadBalancerListenerRequestAclType
            | Literal["white", "black"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.CreateLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerListenerInventory]: ...

    @overload
    def create_load_balancer_listener(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        load_balancer_port: int,
        description: str | UnsetType = UNSET,
        instance_port: int | UnsetType = UNSET,
        protocol: (
            _m.CreateLoadBalancerListenerRequestProtocol
            | Literal["udp", "tcp", "http", "https"]
            | UnsetType
        ) = UNSET,
        certificate_uuid: str | UnsetType = UNSET,
        health_check_protocol: (
            _m.CreateLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.CreateLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.CreateLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        acl_uuids: Sequence[str] | UnsetType = UNSET,
        acl_type: (
            _m.CreateLoadBalancerListenerRequestAclType
            | Literal["white", "black"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.CreateLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]: ...

    def create_load_balancer_listener(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        load_balancer_port: int,
        description: str | UnsetType = UNSET,
        instance_port: int | UnsetType = UNSET,
        protocol: (
            _m.CreateLoadBalancerListenerRequestProtocol
            | Literal["udp", "tcp", "http", "https"]
            | UnsetType
        ) = UNSET,
        certificate_uuid: str | UnsetType = UNSET,
        health_check_protocol: (
            _m.CreateLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.CreateLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.CreateLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        acl_uuids: Sequence[str] | UnsetType = UNSET,
        acl_type: (
            _m.CreateLoadBalancerListenerRequestAclType
            | Literal["white", "black"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.CreateLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]:
        """Create Load Balancer Listener.

        Args:
            load_balancer_uuid: The UUID of the load balancer. Since 0.6.
            name: The name of the listener. At most 255 characters. Since 0.6.
            load_balancer_port: The port of the load balancer. Range: 1-65535. From 1
                to 65535. Since 0.6.
            description: Optional. The description of the listener. At most 2048
                characters. Since 0.6.
            instance_port: Optional. The port on the backend server. Range: 1-65535.
                From 1 to 65535. Since 0.6.
            protocol: Optional. The protocol. One of: udp, tcp, http, https. At most
                255 characters. Since 3.0.
            certificate_uuid: Optional. The UUID of the certificate. Since 2.3.
            health_check_protocol: Optional. The protocol of the health check.
                Options: tcp | udp | http. One of: tcp, udp, http. Since 3.9.
            health_check_method: Optional. The HTTP method of the health check. One
                of: GET, HEAD. Since 3.9.
            health_check_uri: At most 80 characters. Matches `^/[A-Za-z0-9-/.%?#&]*`.
                Since 3.9.
            health_check_http_code: Optional. The HTTP codes that count as healthy.
                At most 80 characters. Since 3.9.
            acl_status: Optional. Whether the access control list is in force. One
                of: enable, disable. Since 3.9.
            acl_uuids: Optional. The UUIDs of the ACLs. Since 3.9.
            acl_type: Optional. The kind of the access control list. One of: white,
                black. Since 3.9.
            security_policy_type: Optional. The TLS policy of the listener. One of:
                tls_cipher_policy_default, tls_cipher_policy_1_0,
                tls_cipher_policy_1_1, tls_cipher_policy_1_2,
                tls_cipher_policy_1_2_strict, tls_cipher_policy_1_2_strict_with_1_3.
                Since 4.1.
            http_versions: Optional. The HTTP versions to offer. Since 5.0.0.
            tcp_proxy_protocol: Optional. The PROXY protocol version. Since 5.0.0.
            http_compress_algos: Optional. The compression algorithms. Since 5.0.0.
            resource_uuid: Optional. The preset UUID of the new listener. Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST /zstack/v1/load-balancers/{loadBalancerUuid}/listeners`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _CREATE_LOAD_BALANCER_LISTENER,
            _CREATE_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            load_balancer_uuid,
            name,
            load_balancer_port,
            description,
            instance_port,
            protocol,
            certificate_uuid,
            health_check_protocol,
            health_check_method,
            health_check_uri,
            health_check_http_code,
            acl_status,
            acl_uuids,
            acl_type,
            security_policy_type,
            http_versions,
            tcp_proxy_protocol,
            http_compress_algos,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_load_balancer_server_group(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: int | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory: ...

    @overload
    def create_load_balancer_server_group(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: int | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerServerGroupInventory]: ...

    @overload
    def create_load_balancer_server_group(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: int | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory | Job[_m.LoadBalancerServerGroupInventory]
    ): ...

    def create_load_balancer_server_group(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: int | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory | Job[_m.LoadBalancerServerGroupInventory]:
        """Create Load Balancer Server Group.

        Args:
            load_balancer_uuid: The UUID of the load balancer. Since 0.6.
            name: The name of the backend server group. At most 255 characters. Since
                0.6.
            description: Optional. Free text about the backend server group. At most
                2048 characters. Since 0.6.
            ip_version: Optional. The IP protocol version. Since 5.1.0.
            resource_uuid: Optional. The preset UUID of the new backend server group.
                Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST /zstack/v1/load-balancers/{loadBalancerUuid}/servergroups`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _CREATE_LOAD_BALANCER_SERVER_GROUP,
            _CREATE_LOAD_BALANCER_SERVER_GROUP_JOB,
            options,
            wait,
            load_balancer_uuid,
            name,
            description,
            ip_version,
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
        """Delete Load Balancer.

        Args:
            uuid: The UUID of the load balancer. Since 0.6.
            delete_mode: Optional. The mode of deletion. Default: Permissive. One of:
                Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteLoadBalancerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/load-balancers/{uuid}`. Since 0.6.
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
    def delete_load_balancer_listener(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    def delete_load_balancer_listener(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerInventory]: ...

    @overload
    def delete_load_balancer_listener(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]: ...

    def delete_load_balancer_listener(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]:
        """Delete Load Balancer Listener.

        Args:
            uuid: The unique ID of the listener. Since 0.6.
            system_tags: Optional. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteLoadBalancerListenerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/load-balancers/listeners/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_LOAD_BALANCER_LISTENER,
            _DELETE_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def delete_load_balancer_server_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_load_balancer_server_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_load_balancer_server_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_load_balancer_server_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Load Balancer Server Group.

        Args:
            uuid: The unique ID of the backend server group. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteLoadBalancerServerGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/load-balancers/servergroups/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_LOAD_BALANCER_SERVER_GROUP,
            _DELETE_LOAD_BALANCER_SERVER_GROUP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    def get_candidate_l3_networks_for_load_balancer(
        self,
        listener_uuid: str,
        *,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.L3NetworkInventory, _m.GetCandidateL3NetworksForLoadBalancerResponse]:
        """Get Candidate L3 Networks for Load Balancer.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 3.9.0.
            limit: Optional. The largest number of records to return. Default: 1000.
                Since 3.9.0.
            start: Optional. The offset of the first record. Default: 0. Default: 0.
                Since 3.9.0.
            system_tags: Optional. The system tags. Since 3.9.0.
            user_tags: Optional. The user tags. Since 3.9.0.
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

        Sends `GET
        /zstack/v1/load-balancers/listeners/{listenerUuid}/networks/candidates`.
        Since 3.9.0.
        """
        return self._call(
            _GET_CANDIDATE_L3_NETWORKS_FOR_LOAD_BALANCER,
            options,
            listener_uuid,
            limit,
            start,
            system_tags,
            user_tags,
        )

    def get_candidate_l3_networks_for_server_group(
        self,
        *,
        server_group_uuid: str | UnsetType = UNSET,
        load_balancer_uuid: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.L3NetworkInventory, _m.GetCandidateL3NetworksForServerGroupResponse]:
        """Get Candidate L3 Networks for Server Group.

        Args:
            server_group_uuid: Optional. The UUID of the backend server group. Since
                4.3.0.
            load_balancer_uuid: Optional. The UUID of the load balancer. Since 4.3.0.
            limit: Optional. The largest number of records to return. Default: 1000.
                Default: 1000. Since 4.3.0.
            start: Optional. The number of records to skip. Default: 0. Default: 0.
                Since 4.3.0.
            system_tags: Optional. The system tags. Since 4.3.0.
            user_tags: Optional. The user tags to attach. Since 4.3.0.
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

        Sends `GET /zstack/v1/load-balancers/servergroups/candidate-l3network`. Since
        4.3.0.
        """
        return self._call(
            _GET_CANDIDATE_L3_NETWORKS_FOR_SERVER_GROUP,
            options,
            server_group_uuid,
            load_balancer_uuid,
            limit,
            start,
            system_tags,
            user_tags,
        )

    def get_candidate_vm_nics_for_load_balancer_server_group(
        self,
        *,
        servergroup_uuid: str | UnsetType = UNSET,
        load_balancer_uuid: str | UnsetType = UNSET,
        ip_version: Literal[4, 6] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicInventory]:
        """Get Candidate VM NICs for Load Balancer Server Group.

        Args:
            servergroup_uuid: Optional. The UUID of the backend server group. Since
                0.6.
            load_balancer_uuid: Optional. The UUID of the load balancer. Since 0.6.
            ip_version: Optional. The IP protocol version. One of: 4, 6. Since 5.1.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/load-balancers/servergroups/candidate-nics`. Since 0.6.
        """
        return self._call(
            _GET_CANDIDATE_VM_NICS_FOR_LOAD_BALANCER_SERVER_GROUP,
            options,
            servergroup_uuid,
            load_balancer_uuid,
            ip_version,
            system_tags,
            user_tags,
        )

    def get_load_balancer_listener_acl_entries(
        self,
        *,
        listener_uuids: Sequence[str] | UnsetType = UNSET,
        type: Literal["RedirectRule", "IpEntry"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, list[_m.LoadBalancerAclEntry]]:
        """Get Load Balancer Listener ACL Entries.

        Args:
            listener_uuids: Optional. The UUIDs of the listeners. Since 0.6.
            type: Optional. The type of the load balancer listener ACL entries.
                Options: RedirectRule | IpEntry. One of: RedirectRule, IpEntry. Since
                0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/load-balancers/listeners/access-control-lists/entries`.
        Since 0.6.
        """
        return self._call(
            _GET_LOAD_BALANCER_LISTENER_ACL_ENTRIES,
            options,
            listener_uuids,
            type,
            system_tags,
            user_tags,
        )

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
    ) -> Page[_m.LoadBalancerInventory, _m.QueryLoadBalancerResponse]:
        """Query Load Balancers.

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

        Sends `GET /zstack/v1/load-balancers`. Since 0.6.
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

    def query_load_balancer_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.LoadBalancerInventory]:
        """Query Load Balancers by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/load-balancers/{uuid}`.
        """
        return self._call(_QUERY_LOAD_BALANCER_BY_UUID, options, uuid)

    def query_load_balancer_server_group(
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
        _m.LoadBalancerServerGroupInventory, _m.QueryLoadBalancerServerGroupResponse
    ]:
        """Query Load Balancer Server Groups.

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

        Sends `GET /zstack/v1/load-balancers/servergroups`. Since 0.6.
        """
        return self._call(
            _QUERY_LOAD_BALANCER_SERVER_GROUP,
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

    def query_load_balancer_server_group_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.LoadBalancerServerGroupInventory]:
        """Query Load Balancer Server Groups by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/load-balancers/servergroups/{uuid}`.
        """
        return self._call(_QUERY_LOAD_BALANCER_SERVER_GROUP_BY_UUID, options, uuid)

    @overload
    def refresh(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    def refresh(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerInventory]: ...

    @overload
    def refresh(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]: ...

    def refresh(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]:
        """Refresh Load Balancer.

        Args:
            uuid: The UUID of the load balancer. Since 0.6.
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

        Sends `PUT /zstack/v1/load-balancers/{uuid}/actions (action
        refreshloadbalancer)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _REFRESH,
            _REFRESH_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def remove_access_control_list_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    def remove_access_control_list_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerListenerInventory]: ...

    @overload
    def remove_access_control_list_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]: ...

    def remove_access_control_list_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]:
        """Remove Access Control List from Load Balancer.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 3.9.
            acl_uuids: The UUIDs of the ACLs. At least 1 items. Since 3.9.
            server_group_uuids: Optional. The UUIDs of the server groups. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 3.9.
            user_tags: Optional. The user tags to attach. Since 3.9.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveAccessControlListFromLoadBalancerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/load-balancers/listeners/{listenerUuid}/access-control-lists`.
        Since 3.9.
        """
        return _run_job(
            self._client,
            _REMOVE_ACCESS_CONTROL_LIST_FROM_LOAD_BALANCER,
            _REMOVE_ACCESS_CONTROL_LIST_FROM_LOAD_BALANCER_JOB,
            options,
            wait,
            listener_uuid,
            acl_uuids,
            server_group_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def remove_backend_server_from_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str] | UnsetType = UNSET,
        server_ips: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory: ...

    @overload
    def remove_backend_server_from_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str] | UnsetType = UNSET,
        server_ips: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerServerGroupInventory]: ...

    @overload
    def remove_backend_server_from_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str] | UnsetType = UNSET,
        server_ips: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory | Job[_m.LoadBalancerServerGroupInventory]
    ): ...

    def remove_backend_server_from_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str] | UnsetType = UNSET,
        server_ips: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory | Job[_m.LoadBalancerServerGroupInventory]:
        """Remove Backend Server from Server Group.

        Args:
            server_group_uuid: At least 1 characters. Since 0.6.
            vm_nic_uuids: Optional. The UUIDs of the VM NICs. Since 0.6.
            server_ips: Optional. The IP addresses of the servers. Since 0.6.
            system_tags: Since 0.6.
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

        Sends `PUT
        /zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendservers/actions
        (action removebackendserverfromservergroup)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _REMOVE_BACKEND_SERVER_FROM_SERVER_GROUP,
            _REMOVE_BACKEND_SERVER_FROM_SERVER_GROUP_JOB,
            options,
            wait,
            server_group_uuid,
            vm_nic_uuids,
            server_ips,
            system_tags,
            user_tags,
        )

    @overload
    def remove_certificate_from_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    def remove_certificate_from_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerListenerInventory]: ...

    @overload
    def remove_certificate_from_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]: ...

    def remove_certificate_from_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]:
        """Remove Certificate from Load Balancer Listener.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 2.3.
            certificate_uuid: The UUID of the certificate. At least 1 characters.
                Since 2.3.
            system_tags: Optional. The system tags. Since 2.3.
            user_tags: Optional. The user tags to attach. Since 2.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveCertificateFromLoadBalancerListenerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/load-balancers/listeners/{listenerUuid}/certificate`. Since 2.3.
        """
        return _run_job(
            self._client,
            _REMOVE_CERTIFICATE_FROM_LOAD_BALANCER_LISTENER,
            _REMOVE_CERTIFICATE_FROM_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            listener_uuid,
            certificate_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def remove_vm_nic_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    def remove_vm_nic_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerInventory]: ...

    @overload
    def remove_vm_nic_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]: ...

    def remove_vm_nic_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]:
        """Remove VM NIC from Load Balancer.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 0.6.
            vm_nic_uuids: The UUIDs of the VM NICs. At least 1 items. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveVmNicFromLoadBalancerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/load-balancers/listeners/{listenerUuid}/vm-instances/nics`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _REMOVE_VM_NIC_FROM_LOAD_BALANCER,
            _REMOVE_VM_NIC_FROM_LOAD_BALANCER_JOB,
            options,
            wait,
            listener_uuid,
            vm_nic_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | Job[_m.LoadBalancerInventory]:
        """Update Load Balancer.

        Args:
            uuid: The unique ID of the load balancer. Since 0.6.
            name: Optional. The display name of the load balancer. At most 255
                characters. Since 0.6.
            description: Optional. The description of the load balancer. At most 2048
                characters. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new load balancer. Since
                0.6.
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

        Sends `PUT /zstack/v1/load-balancers/{uuid}/actions (action
        updateloadbalancer)`. Since 0.6.
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
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def update_load_balancer_listener(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    def update_load_balancer_listener(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerListenerInventory]: ...

    @overload
    def update_load_balancer_listener(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]: ...

    def update_load_balancer_listener(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | Job[_m.LoadBalancerListenerInventory]:
        """Update Load Balancer Listener.

        Args:
            uuid: The UUID of the listener. Since 0.6.
            name: Optional. The display name of the listener. At most 255 characters.
                Since 0.6.
            description: Optional. At most 2048 characters. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/load-balancers/listeners/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_LOAD_BALANCER_LISTENER,
            _UPDATE_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )

    @overload
    def update_load_balancer_server_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory: ...

    @overload
    def update_load_balancer_server_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LoadBalancerServerGroupInventory]: ...

    @overload
    def update_load_balancer_server_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory | Job[_m.LoadBalancerServerGroupInventory]
    ): ...

    def update_load_balancer_server_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory | Job[_m.LoadBalancerServerGroupInventory]:
        """Update Load Balancer Server Group.

        Args:
            uuid: The unique ID of the backend server group. Since 4.0.
            name: Optional. The display name of the backend server group. At most 255
                characters. Since 4.0.
            description: Optional. Free text about the backend server group. At most
                2048 characters. Since 4.0.
            system_tags: Optional. The system tags to attach. Since 4.0.
            user_tags: Optional. The user tags. Since 4.0.
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

        Sends `PUT /zstack/v1/load-balancers/servergroups/{uuid}/actions (action
        updateloadbalancerservergroup)`. Since 4.0.
        """
        return _run_job(
            self._client,
            _UPDATE_LOAD_BALANCER_SERVER_GROUP,
            _UPDATE_LOAD_BALANCER_SERVER_GROUP_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )


class AsyncLoadBalancers(AsyncNamespace):
    """Operations of load-balancers."""

    @overload
    async def add_access_control_list_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        acl_type: (
            _m.AddAccessControlListToLoadBalancerRequestAclType
            | Literal["white", "black", "redirect"]
        ),
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    async def add_access_control_list_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        acl_type: (
            _m.AddAccessControlListToLoadBalancerRequestAclType
            | Literal["white", "black", "redirect"]
        ),
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerListenerInventory]: ...

    @overload
    async def add_access_control_list_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        acl_type: (
            _m.AddAccessControlListToLoadBalancerRequestAclType
            | Literal["white", "black", "redirect"]
        ),
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]
    ): ...

    async def add_access_control_list_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        acl_type: (
            _m.AddAccessControlListToLoadBalancerRequestAclType
            | Literal["white", "black", "redirect"]
        ),
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]:
        """Add Access Control List to Load Balancer.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 3.9.
            acl_uuids: The UUIDs of the ACLs. At least 1 items. Since 3.9.
            acl_type: The kind of the access control list. One of: white, black,
                redirect. Since 3.9.
            server_group_uuids: Optional. The UUIDs of the server groups. Since
                4.1.3.
            system_tags: Optional. The system tags to attach. Since 3.9.
            user_tags: Optional. The user tags to attach. Since 3.9.
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
        /zstack/v1/load-balancers/listeners/{listenerUuid}/access-control-lists`.
        Since 3.9.
        """
        return await _run_job_async(
            self._client,
            _ADD_ACCESS_CONTROL_LIST_TO_LOAD_BALANCER,
            _ADD_ACCESS_CONTROL_LIST_TO_LOAD_BALANCER_JOB,
            options,
            wait,
            listener_uuid,
            acl_uuids,
            acl_type,
            server_group_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_backend_server_to_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory: ...

    @overload
    async def add_backend_server_to_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerServerGroupInventory]: ...

    @overload
    async def add_backend_server_to_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory
        | AsyncJob[_m.LoadBalancerServerGroupInventory]
    ): ...

    async def add_backend_server_to_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory
        | AsyncJob[_m.LoadBalancerServerGroupInventory]
    ):
        """Add Backend Server to Server Group.

        Args:
            server_group_uuid: The UUID of the backend server group. At least 1
                characters. Since 4.0.
            vm_nics: Optional. The NICs of the VM instance. Since 4.0.
            servers: Since 4.0.
            system_tags: Optional. The system tags. Since 4.0.
            user_tags: Optional. The user tags to attach. Since 4.0.
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
        /zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendservers`.
        Since 4.0.
        """
        return await _run_job_async(
            self._client,
            _ADD_BACKEND_SERVER_TO_SERVER_GROUP,
            _ADD_BACKEND_SERVER_TO_SERVER_GROUP_JOB,
            options,
            wait,
            server_group_uuid,
            vm_nics,
            servers,
            system_tags,
            user_tags,
        )

    @overload
    async def add_certificate_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    async def add_certificate_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerListenerInventory]: ...

    @overload
    async def add_certificate_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]
    ): ...

    async def add_certificate_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]:
        """Add Certificate to Load Balancer Listener.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 2.3.
            certificate_uuid: The UUID of the certificate. At least 1 characters.
                Since 2.3.
            system_tags: Optional. The system tags to attach. Since 2.3.
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

        Sends `POST /zstack/v1/load-balancers/listeners/{listenerUuid}/certificate`.
        Since 2.3.
        """
        return await _run_job_async(
            self._client,
            _ADD_CERTIFICATE_TO_LOAD_BALANCER_LISTENER,
            _ADD_CERTIFICATE_TO_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            listener_uuid,
            certificate_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def add_server_group_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        server_group_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    async def add_server_group_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        server_group_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerListenerInventory]: ...

    @overload
    async def add_server_group_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        server_group_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]
    ): ...

    async def add_server_group_to_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        server_group_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]:
        """Add Server Group to Load Balancer Listener.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 4.0.
            server_group_uuid: The UUID of the backend server group. At least 1
                characters. Since 4.0.
            system_tags: Optional. The system tags. Since 4.0.
            user_tags: Optional. The user tags to attach. Since 4.0.
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

        Sends `POST /zstack/v1/load-balancers/listeners/{listenerUuid}/servergroups`.
        Since 4.0.
        """
        return await _run_job_async(
            self._client,
            _ADD_SERVER_GROUP_TO_LOAD_BALANCER_LISTENER,
            _ADD_SERVER_GROUP_TO_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            listener_uuid,
            server_group_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def add_vm_nic_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    async def add_vm_nic_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerListenerInventory]: ...

    @overload
    async def add_vm_nic_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]
    ): ...

    async def add_vm_nic_to_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]:
        """Add VM NIC to Load Balancer.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 0.6.
            vm_nic_uuids: The UUIDs of the VM NICs. At least 1 items. Since 0.6.
            system_tags: Since 0.6.
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

        Sends `POST
        /zstack/v1/load-balancers/listeners/{listenerUuid}/vm-instances/nics`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_VM_NIC_TO_LOAD_BALANCER,
            _ADD_VM_NIC_TO_LOAD_BALANCER_JOB,
            options,
            wait,
            listener_uuid,
            vm_nic_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def attach_vip_to_load_balancer(
        self,
        load_balancer_uuid: str,
        vip_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    async def attach_vip_to_load_balancer(
        self,
        load_balancer_uuid: str,
        vip_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerInventory]: ...

    @overload
    async def attach_vip_to_load_balancer(
        self,
        load_balancer_uuid: str,
        vip_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]: ...

    async def attach_vip_to_load_balancer(
        self,
        load_balancer_uuid: str,
        vip_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]:
        """Attach VIP to Load Balancer.

        Args:
            load_balancer_uuid: The UUID of the load balancer. Since 5.0.0.
            vip_uuid: The UUID of the VIP. At least 1 characters. Since 5.0.0.
            system_tags: Optional. The system tags. Since 5.0.0.
            user_tags: Since 5.0.0.
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

        Sends `POST /zstack/v1/load-balancers/{loadBalancerUuid}/vip/{vipUuid}`.
        Since 5.0.0.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_VIP_TO_LOAD_BALANCER,
            _ATTACH_VIP_TO_LOAD_BALANCER_JOB,
            options,
            wait,
            load_balancer_uuid,
            vip_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def change_load_balancer_backend_server(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory: ...

    @overload
    async def change_load_balancer_backend_server(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerServerGroupInventory]: ...

    @overload
    async def change_load_balancer_backend_server(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory
        | AsyncJob[_m.LoadBalancerServerGroupInventory]
    ): ...

    async def change_load_balancer_backend_server(
        self,
        server_group_uuid: str,
        *,
        vm_nics: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        servers: Sequence[Mapping[str, str]] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory
        | AsyncJob[_m.LoadBalancerServerGroupInventory]
    ):
        """Change Load Balancer Backend Server.

        Args:
            server_group_uuid: The UUID of the backend server group. At least 1
                characters. Since 4.0.
            vm_nics: Optional. The NICs of the VM instance. Since 4.0.
            servers: Optional. The backend servers. Since 4.0.
            system_tags: Optional. The system tags. Since 4.0.
            user_tags: Optional. The user tags to attach. Since 4.0.
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

        Sends `PUT
        /zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendserver/actions
        (action changeloadbalancerbackendserver)`. Since 4.0.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_LOAD_BALANCER_BACKEND_SERVER,
            _CHANGE_LOAD_BALANCER_BACKEND_SERVER_JOB,
            options,
            wait,
            server_group_uuid,
            vm_nics,
            servers,
            system_tags,
            user_tags,
        )

    @overload
    async def change_load_balancer_listener(
        self,
        uuid: str,
        *,
        connection_idle_timeout: int | UnsetType = UNSET,
        max_connection: int | UnsetType = UNSET,
        balancer_algorithm: (
            _m.ChangeLoadBalancerListenerRequestBalancerAlgorithm
            | Literal["weightroundrobin", "roundrobin", "leastconn", "source"]
            | UnsetType
        ) = UNSET,
        health_check_target: str | UnsetType = UNSET,
        healthy_threshold: int | UnsetType = UNSET,
        unhealthy_threshold: int | UnsetType = UNSET,
        health_check_interval: int | UnsetType = UNSET,
        health_check_protocol: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.ChangeLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.ChangeLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        nbprocess: int | UnsetType = UNSET,
        http_mode: (
            _m.ChangeLoadBalancerListenerRequestHttpMode
            | Literal[
                "http-keep-alive",
                "http-server-close",
                "http-tunnel",
                "httpclose",
                "forceclose",
            ]
            | UnsetType
        ) = UNSET,
        session_persistence: (
            _m.ChangeLoadBalancerListenerRequestSessionPersistence
            | Literal["disable", "iphash", "insert", "rewrite"]
            | UnsetType
        ) = UNSET,
        session_idle_timeout: int | UnsetType = UNSET,
        cookie_name: str | UnsetType = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        http_redirect_https: (
            _m.ChangeLoadBalancerListenerRequestHttpRedirectHttps
            | Literal["disable", "enable"]
            | UnsetType
        ) = UNSET,
        redirect_port: int | UnsetType = UNSET,
        status_code: (
            _m.ChangeLoadBalancerListenerRequestStatusCode
            | Literal[301, 302, 303, 307, 308]
            | UnsetType
        ) = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    async def change_load_balancer_listener(
        self,
        uuid: str,
        *,
        connection_idle_timeout: int | UnsetType = UNSET,
        max_connection: int | UnsetType = UNSET,
        balancer_algorithm: (
            _m.ChangeLoadBalancerListenerRequestBalancerAlgorithm
            | Literal["weightroundrobin", "roundrobin", "leastconn", "source"]
            | UnsetType
        ) = UNSET,
        health_check_target: str | UnsetType = UNSET,
        healthy_threshold: int | UnsetType = UNSET,
        unhealthy_threshold: int | UnsetType = UNSET,
        health_check_interval: int | UnsetType = UNSET,
        health_check_protocol: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.ChangeLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.ChangeLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        nbprocess: int | UnsetType = UNSET,
        http_mode: (
            _m.ChangeLoadBalancerListenerRequestHttpMode
            | Literal[
                "http-keep-alive",
                "http-server-close",
                "http-tunnel",
                "httpclose",
                "forceclose",
            ]
            | UnsetType
        ) = UNSET,
        session_persistence: (
            _m.ChangeLoadBalancerListenerRequestSessionPersistence
            | Literal["disable", "iphash", "insert", "rewrite"]
            | UnsetType
        ) = UNSET,
        session_idle_timeout: int | UnsetType = UNSET,
        cookie_name: str | UnsetType = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        http_redirect_https: (
            _m.ChangeLoadBalancerListenerRequestHttpRedirectHttps
            | Literal["disable", "enable"]
            | UnsetType
        ) = UNSET,
        redirect_port: int | UnsetType = UNSET,
        status_code: (
            _m.ChangeLoadBalancerListenerRequestStatusCode
            | Literal[301, 302, 303, 307, 308]
            | UnsetType
        ) = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerListenerInventory]: ...

    @overload
    async def change_load_balancer_listener(
        self,
        uuid: str,
        *,
        connection_idle_timeout: int | UnsetType = UNSET,
        max_connection: int | UnsetType = UNSET,
        balancer_algorithm: (
            _m.ChangeLoadBalancerListenerRequestBalancerAlgorithm
            | Literal["weightroundrobin", "roundrobin", "leastconn", "source"]
            | UnsetType
        ) = UNSET,
        health_check_target: str | UnsetType = UNSET,
        healthy_threshold: int | UnsetType = UNSET,
        unhealthy_threshold: int | UnsetType = UNSET,
        health_check_interval: int | UnsetType = UNSET,
        health_check_protocol: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.ChangeLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.ChangeLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        nbprocess: int | UnsetType = UNSET,
        http_mode: (
            _m.ChangeLoadBalancerListenerRequestHttpMode
            | Literal[
                "http-keep-alive",
                "http-server-close",
                "http-tunnel",
                "httpclose",
                "forceclose",
            ]
            | UnsetType
        ) = UNSET,
        session_persistence: (
            _m.ChangeLoadBalancerListenerRequestSessionPersistence
            | Literal["disable", "iphash", "insert", "rewrite"]
            | UnsetType
        ) = UNSET,
        session_idle_timeout: int | UnsetType = UNSET,
        cookie_name: str | UnsetType = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        http_redirect_https: (
            _m.ChangeLoadBalancerListenerRequestHttpRedirectHttps
            | Literal["disable", "enable"]
            | UnsetType
        ) = UNSET,
        redirect_port: int | UnsetType = UNSET,
        status_code: (
            _m.ChangeLoadBalancerListenerRequestStatusCode
            | Literal[301, 302, 303, 307, 308]
            | UnsetType
        ) = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]
    ): ...

    async def change_load_balancer_listener(
        self,
        uuid: str,
        *,
        connection_idle_timeout: int | UnsetType = UNSET,
        max_connection: int | UnsetType = UNSET,
        balancer_algorithm: (
            _m.ChangeLoadBalancerListenerRequestBalancerAlgorithm
            | Literal["weightroundrobin", "roundrobin", "leastconn", "source"]
            | UnsetType
        ) = UNSET,
        health_check_target: str | UnsetType = UNSET,
        healthy_threshold: int | UnsetType = UNSET,
        unhealthy_threshold: int | UnsetType = UNSET,
        health_check_interval: int | UnsetType = UNSET,
        health_check_protocol: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.ChangeLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.ChangeLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.ChangeLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        nbprocess: int | UnsetType = UNSET,
        http_mode: (
            _m.ChangeLoadBalancerListenerRequestHttpMode
            | Literal[
                "http-keep-alive",
                "http-server-close",
                "http-tunnel",
                "httpclose",
                "forceclose",
            ]
            | UnsetType
        ) = UNSET,
        session_persistence: (
            _m.ChangeLoadBalancerListenerRequestSessionPersistence
            | Literal["disable", "iphash", "insert", "rewrite"]
            | UnsetType
        ) = UNSET,
        session_idle_timeout: int | UnsetType = UNSET,
        cookie_name: str | UnsetType = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        http_redirect_https: (
            _m.ChangeLoadBalancerListenerRequestHttpRedirectHttps
            | Literal["disable", "enable"]
            | UnsetType
        ) = UNSET,
        redirect_port: int | UnsetType = UNSET,
        status_code: (
            _m.ChangeLoadBalancerListenerRequestStatusCode
            | Literal[301, 302, 303, 307, 308]
            | UnsetType
        ) = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]:
        """Change Load Balancer Listener.

        Args:
            uuid: The UUID of the listener. Since 3.4.
            connection_idle_timeout: Optional. The idle timeout of a connection.
                Unit: second. From 0 to 2147483647. Since 3.4.
            max_connection: Optional. The largest number of connections. From 0 to
                10000000. Since 3.4.
            balancer_algorithm: Optional. The load balancing algorithm. Options:
                weightroundrobin | roundrobin | leastconn | source. One of:
                weightroundrobin, roundrobin, leastconn, source. Since 3.4.
            health_check_target: Since 3.4.
            healthy_threshold: Optional. The successes needed to be healthy. Range:
                1-2147483647. From 1 to 2147483647. Since 3.4.
            unhealthy_threshold: Optional. The failures needed to be unhealthy.
                Range: 1-2147483647. From 1 to 2147483647. Since 3.4.
            health_check_interval: Optional. The interval between health checks.
                Unit: second. Range: 1-2147483647. From 1 to 2147483647. Since 3.4.
            health_check_protocol: One of: tcp, udp, http. Since 3.9.
            health_check_method: Optional. The HTTP method of the health check. One
                of: GET, HEAD. Since 3.9.
            health_check_uri: Optional. The URI that the health check requests. At
                most 80 characters. Matches `^/[A-Za-z0-9-/.%?#&]*`. Since 3.9.
            health_check_http_code: Optional. The HTTP codes that count as healthy.
                At most 80 characters. Since 3.9.
            acl_status: Optional. Whether the access control list is in force.
                Options: enable | disable. One of: enable, disable. Since 3.9.
            security_policy_type: Optional. The TLS policy of the listener. Options:
                tls_cipher_policy_default | tls_cipher_policy_1_0 |
                tls_cipher_policy_1_1 | tls_cipher_policy_1_2 |
                tls_cipher_policy_1_2_strict | tls_cipher_policy_1_2_strict_with_1_3.
                One of: tls_cipher_policy_default, tls_cipher_policy_1_0,
                tls_cipher_policy_1_1, tls_cipher_policy_1_2,
                tls_cipher_policy_1_2_strict, tls_cipher_policy_1_2_strict_with_1_3.
                Since 4.1.
            nbprocess: Optional. The number of worker processes. Range: 1-64. From 1
                to 64. Since 4.1.
            http_mode: Optional. How HTTP connections are kept. Options:
                http-keep-alive | http-server-close | http-tunnel | httpclose |
                forceclose. One of: http-keep-alive, http-server-close, http-tunnel,
                httpclose, forceclose. Since 4.1.
            session_persistence: Optional. The session persistence method. Options:
                disable | iphash | insert | rewrite. One of: disable, iphash, insert,
                rewrite. Since 4.6.
            session_idle_timeout: Optional. The idle timeout of a session. Unit:
                second. From 30 to 3600. Since 4.6.
            cookie_name: Optional. The name of the cookie. At most 20 characters.
                Matches `[A-Za-z0-9_-]+`. Since 4.6.
            http_versions: Optional. The HTTP versions to offer. Since 5.0.0.
            http_redirect_https: Optional. Whether to send HTTP traffic to HTTPS. One
                of: disable, enable. Since 4.7.21.
            redirect_port: Optional. The port to redirect to. From 1 to 65535. Since
                4.7.21.
            status_code: Optional. The HTTP status of the redirect. Options: 301 |
                302 | 303 | 307 | 308. One of: 301, 302, 303, 307, 308. Since 4.7.21.
            tcp_proxy_protocol: Optional. The PROXY protocol version. Since 5.0.0.
            http_compress_algos: Optional. The compression algorithms. Since 5.0.0.
            system_tags: Optional. The system tags to attach. Since 3.4.
            user_tags: Optional. The user tags to attach. Since 3.4.
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

        Sends `PUT /zstack/v1/load-balancers/listeners/{uuid}/actions (action
        changeloadbalancerlistener)`. Since 3.4.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_LOAD_BALANCER_LISTENER,
            _CHANGE_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            uuid,
            connection_idle_timeout,
            max_connection,
            balancer_algorithm,
            health_check_target,
            healthy_threshold,
            unhealthy_threshold,
            health_check_interval,
            health_check_protocol,
            health_check_method,
            health_check_uri,
            health_check_http_code,
            acl_status,
            security_policy_type,
            nbprocess,
            http_mode,
            session_persistence,
            session_idle_timeout,
            cookie_name,
            http_versions,
            http_redirect_https,
            redirect_port,
            status_code,
            tcp_proxy_protocol,
            http_compress_algos,
            system_tags,
            user_tags,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        vip_uuid: str | UnsetType = UNSET,
        ipv6_vip_uuid: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        vip_uuid: str | UnsetType = UNSET,
        ipv6_vip_uuid: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerInventory]: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        vip_uuid: str | UnsetType = UNSET,
        ipv6_vip_uuid: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]: ...

    async def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        vip_uuid: str | UnsetType = UNSET,
        ipv6_vip_uuid: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]:
        """Create Load Balancer.

        Args:
            name: The display name of the load balancer. At most 255 characters.
                Since 0.6.
            description: Optional. Free text about the load balancer. At most 2048
                characters. Since 0.6.
            vip_uuid: Optional. The UUID of the VIP. Since 0.6.
            ipv6_vip_uuid: Optional. The UUID of the IPv6 VIP.
            type: Optional. The type of the load balancer. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new load balancer. Since
                0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST /zstack/v1/load-balancers`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            description,
            vip_uuid,
            ipv6_vip_uuid,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_load_balancer_listener(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        load_balancer_port: int,
        description: str | UnsetType = UNSET,
        instance_port: int | UnsetType = UNSET,
        protocol: (
            _m.CreateLoadBalancerListenerRequestProtocol
            | Literal["udp", "tcp", "http", "https"]
            | UnsetType
        ) = UNSET,
        certificate_uuid: str | UnsetType = UNSET,
        health_check_protocol: (
            _m.CreateLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.CreateLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.CreateLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        acl_uuids: Sequence[str] | UnsetType = UNSET,
        acl_type: (
            _m.CreateLoadBalancerListenerRequestAclType
            | Literal["white", "black"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.CreateLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    async def create_load_balancer_listener(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        load_balancer_port: int,
        description: str | UnsetType = UNSET,
        instance_port: int | UnsetType = UNSET,
        protocol: (
            _m.CreateLoadBalancerListenerRequestProtocol
            | Literal["udp", "tcp", "http", "https"]
            | UnsetType
        ) = UNSET,
        certificate_uuid: str | UnsetType = UNSET,
        health_check_protocol: (
            _m.CreateLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.CreateLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.CreateLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        acl_uuids: Sequence[str] | UnsetType = UNSET,
        acl_type: (
            _m.CreateLoadBalancerListenerRequestAclType
            | Literal["white", "black"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.CreateLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerListenerInventory]: ...

    @overload
    async def create_load_balancer_listener(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        load_balancer_port: int,
        description: str | UnsetType = UNSET,
        instance_port: int | UnsetType = UNSET,
        protocol: (
            _m.CreateLoadBalancerListenerRequestProtocol
            | Literal["udp", "tcp", "http", "https"]
            | UnsetType
        ) = UNSET,
        certificate_uuid: str | UnsetType = UNSET,
        health_check_protocol: (
            _m.CreateLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.CreateLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.CreateLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        acl_uuids: Sequence[str] | UnsetType = UNSET,
        acl_type: (
            _m.CreateLoadBalancerListenerRequestAclType
            | Literal["white", "black"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.CreateLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]
    ): ...

    async def create_load_balancer_listener(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        load_balancer_port: int,
        description: str | UnsetType = UNSET,
        instance_port: int | UnsetType = UNSET,
        protocol: (
            _m.CreateLoadBalancerListenerRequestProtocol
            | Literal["udp", "tcp", "http", "https"]
            | UnsetType
        ) = UNSET,
        certificate_uuid: str | UnsetType = UNSET,
        health_check_protocol: (
            _m.CreateLoadBalancerListenerRequestHealthCheckProtocol
            | Literal["tcp", "udp", "http"]
            | UnsetType
        ) = UNSET,
        health_check_method: (
            _m.CreateLoadBalancerListenerRequestHealthCheckMethod
            | Literal["GET", "HEAD"]
            | UnsetType
        ) = UNSET,
        health_check_uri: str | UnsetType = UNSET,
        health_check_http_code: str | UnsetType = UNSET,
        acl_status: (
            _m.CreateLoadBalancerListenerRequestAclStatus
            | Literal["enable", "disable"]
            | UnsetType
        ) = UNSET,
        acl_uuids: Sequence[str] | UnsetType = UNSET,
        acl_type: (
            _m.CreateLoadBalancerListenerRequestAclType
            | Literal["white", "black"]
            | UnsetType
        ) = UNSET,
        security_policy_type: (
            _m.CreateLoadBalancerListenerRequestSecurityPolicyType
            | Literal[
                "tls_cipher_policy_default",
                "tls_cipher_policy_1_0",
                "tls_cipher_policy_1_1",
                "tls_cipher_policy_1_2",
                "tls_cipher_policy_1_2_strict",
                "tls_cipher_policy_1_2_strict_with_1_3",
            ]
            | UnsetType
        ) = UNSET,
        http_versions: Sequence[str] | UnsetType = UNSET,
        tcp_proxy_protocol: str | UnsetType = UNSET,
        http_compress_algos: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]:
        """Create Load Balancer Listener.

        Args:
            load_balancer_uuid: The UUID of the load balancer. Since 0.6.
            name: The name of the listener. At most 255 characters. Since 0.6.
            load_balancer_port: The port of the load balancer. Range: 1-65535. From 1
                to 65535. Since 0.6.
            description: Optional. The description of the listener. At most 2048
                characters. Since 0.6.
            instance_port: Optional. The port on the backend server. Range: 1-65535.
                From 1 to 65535. Since 0.6.
            protocol: Optional. The protocol. One of: udp, tcp, http, https. At most
                255 characters. Since 3.0.
            certificate_uuid: Optional. The UUID of the certificate. Since 2.3.
            health_check_protocol: Optional. The protocol of the health check.
                Options: tcp | udp | http. One of: tcp, udp, http. Since 3.9.
            health_check_method: Optional. The HTTP method of the health check. One
                of: GET, HEAD. Since 3.9.
            health_check_uri: At most 80 characters. Matches `^/[A-Za-z0-9-/.%?#&]*`.
                Since 3.9.
            health_check_http_code: Optional. The HTTP codes that count as healthy.
                At most 80 characters. Since 3.9.
            acl_status: Optional. Whether the access control list is in force. One
                of: enable, disable. Since 3.9.
            acl_uuids: Optional. The UUIDs of the ACLs. Since 3.9.
            acl_type: Optional. The kind of the access control list. One of: white,
                black. Since 3.9.
            security_policy_type: Optional. The TLS policy of the listener. One of:
                tls_cipher_policy_default, tls_cipher_policy_1_0,
                tls_cipher_policy_1_1, tls_cipher_policy_1_2,
                tls_cipher_policy_1_2_strict, tls_cipher_policy_1_2_strict_with_1_3.
                Since 4.1.
            http_versions: Optional. The HTTP versions to offer. Since 5.0.0.
            tcp_proxy_protocol: Optional. The PROXY protocol version. Since 5.0.0.
            http_compress_algos: Optional. The compression algorithms. Since 5.0.0.
            resource_uuid: Optional. The preset UUID of the new listener. Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST /zstack/v1/load-balancers/{loadBalancerUuid}/listeners`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_LOAD_BALANCER_LISTENER,
            _CREATE_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            load_balancer_uuid,
            name,
            load_balancer_port,
            description,
            instance_port,
            protocol,
            certificate_uuid,
            health_check_protocol,
            health_check_method,
            health_check_uri,
            health_check_http_code,
            acl_status,
            acl_uuids,
            acl_type,
            security_policy_type,
            http_versions,
            tcp_proxy_protocol,
            http_compress_algos,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_load_balancer_server_group(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: int | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory: ...

    @overload
    async def create_load_balancer_server_group(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: int | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerServerGroupInventory]: ...

    @overload
    async def create_load_balancer_server_group(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: int | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory
        | AsyncJob[_m.LoadBalancerServerGroupInventory]
    ): ...

    async def create_load_balancer_server_group(
        self,
        load_balancer_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: int | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory
        | AsyncJob[_m.LoadBalancerServerGroupInventory]
    ):
        """Create Load Balancer Server Group.

        Args:
            load_balancer_uuid: The UUID of the load balancer. Since 0.6.
            name: The name of the backend server group. At most 255 characters. Since
                0.6.
            description: Optional. Free text about the backend server group. At most
                2048 characters. Since 0.6.
            ip_version: Optional. The IP protocol version. Since 5.1.0.
            resource_uuid: Optional. The preset UUID of the new backend server group.
                Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST /zstack/v1/load-balancers/{loadBalancerUuid}/servergroups`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_LOAD_BALANCER_SERVER_GROUP,
            _CREATE_LOAD_BALANCER_SERVER_GROUP_JOB,
            options,
            wait,
            load_balancer_uuid,
            name,
            description,
            ip_version,
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
        """Delete Load Balancer.

        Args:
            uuid: The UUID of the load balancer. Since 0.6.
            delete_mode: Optional. The mode of deletion. Default: Permissive. One of:
                Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteLoadBalancerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/load-balancers/{uuid}`. Since 0.6.
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
    async def delete_load_balancer_listener(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    async def delete_load_balancer_listener(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerInventory]: ...

    @overload
    async def delete_load_balancer_listener(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]: ...

    async def delete_load_balancer_listener(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]:
        """Delete Load Balancer Listener.

        Args:
            uuid: The unique ID of the listener. Since 0.6.
            system_tags: Optional. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteLoadBalancerListenerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/load-balancers/listeners/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_LOAD_BALANCER_LISTENER,
            _DELETE_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_load_balancer_server_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_load_balancer_server_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_load_balancer_server_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_load_balancer_server_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Load Balancer Server Group.

        Args:
            uuid: The unique ID of the backend server group. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteLoadBalancerServerGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/load-balancers/servergroups/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_LOAD_BALANCER_SERVER_GROUP,
            _DELETE_LOAD_BALANCER_SERVER_GROUP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    def get_candidate_l3_networks_for_load_balancer(
        self,
        listener_uuid: str,
        *,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[
        _m.L3NetworkInventory, _m.GetCandidateL3NetworksForLoadBalancerResponse
    ]:
        """Get Candidate L3 Networks for Load Balancer.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 3.9.0.
            limit: Optional. The largest number of records to return. Default: 1000.
                Since 3.9.0.
            start: Optional. The offset of the first record. Default: 0. Default: 0.
                Since 3.9.0.
            system_tags: Optional. The system tags. Since 3.9.0.
            user_tags: Optional. The user tags. Since 3.9.0.
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

        Sends `GET
        /zstack/v1/load-balancers/listeners/{listenerUuid}/networks/candidates`.
        Since 3.9.0.
        """
        return self._pages(
            _GET_CANDIDATE_L3_NETWORKS_FOR_LOAD_BALANCER,
            options,
            listener_uuid,
            limit,
            start,
            system_tags,
            user_tags,
        )

    def get_candidate_l3_networks_for_server_group(
        self,
        *,
        server_group_uuid: str | UnsetType = UNSET,
        load_balancer_uuid: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[
        _m.L3NetworkInventory, _m.GetCandidateL3NetworksForServerGroupResponse
    ]:
        """Get Candidate L3 Networks for Server Group.

        Args:
            server_group_uuid: Optional. The UUID of the backend server group. Since
                4.3.0.
            load_balancer_uuid: Optional. The UUID of the load balancer. Since 4.3.0.
            limit: Optional. The largest number of records to return. Default: 1000.
                Default: 1000. Since 4.3.0.
            start: Optional. The number of records to skip. Default: 0. Default: 0.
                Since 4.3.0.
            system_tags: Optional. The system tags. Since 4.3.0.
            user_tags: Optional. The user tags to attach. Since 4.3.0.
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

        Sends `GET /zstack/v1/load-balancers/servergroups/candidate-l3network`. Since
        4.3.0.
        """
        return self._pages(
            _GET_CANDIDATE_L3_NETWORKS_FOR_SERVER_GROUP,
            options,
            server_group_uuid,
            load_balancer_uuid,
            limit,
            start,
            system_tags,
            user_tags,
        )

    async def get_candidate_vm_nics_for_load_balancer_server_group(
        self,
        *,
        servergroup_uuid: str | UnsetType = UNSET,
        load_balancer_uuid: str | UnsetType = UNSET,
        ip_version: Literal[4, 6] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicInventory]:
        """Get Candidate VM NICs for Load Balancer Server Group.

        Args:
            servergroup_uuid: Optional. The UUID of the backend server group. Since
                0.6.
            load_balancer_uuid: Optional. The UUID of the load balancer. Since 0.6.
            ip_version: Optional. The IP protocol version. One of: 4, 6. Since 5.1.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/load-balancers/servergroups/candidate-nics`. Since 0.6.
        """
        return await self._call(
            _GET_CANDIDATE_VM_NICS_FOR_LOAD_BALANCER_SERVER_GROUP,
            options,
            servergroup_uuid,
            load_balancer_uuid,
            ip_version,
            system_tags,
            user_tags,
        )

    async def get_load_balancer_listener_acl_entries(
        self,
        *,
        listener_uuids: Sequence[str] | UnsetType = UNSET,
        type: Literal["RedirectRule", "IpEntry"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, list[_m.LoadBalancerAclEntry]]:
        """Get Load Balancer Listener ACL Entries.

        Args:
            listener_uuids: Optional. The UUIDs of the listeners. Since 0.6.
            type: Optional. The type of the load balancer listener ACL entries.
                Options: RedirectRule | IpEntry. One of: RedirectRule, IpEntry. Since
                0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/load-balancers/listeners/access-control-lists/entries`.
        Since 0.6.
        """
        return await self._call(
            _GET_LOAD_BALANCER_LISTENER_ACL_ENTRIES,
            options,
            listener_uuids,
            type,
            system_tags,
            user_tags,
        )

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
    ) -> AsyncPages[_m.LoadBalancerInventory, _m.QueryLoadBalancerResponse]:
        """Query Load Balancers.

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

        Sends `GET /zstack/v1/load-balancers`. Since 0.6.
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

    async def query_load_balancer_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.LoadBalancerInventory]:
        """Query Load Balancers by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/load-balancers/{uuid}`.
        """
        return await self._call(_QUERY_LOAD_BALANCER_BY_UUID, options, uuid)

    def query_load_balancer_server_group(
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
        _m.LoadBalancerServerGroupInventory, _m.QueryLoadBalancerServerGroupResponse
    ]:
        """Query Load Balancer Server Groups.

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

        Sends `GET /zstack/v1/load-balancers/servergroups`. Since 0.6.
        """
        return self._pages(
            _QUERY_LOAD_BALANCER_SERVER_GROUP,
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

    async def query_load_balancer_server_group_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.LoadBalancerServerGroupInventory]:
        """Query Load Balancer Server Groups by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/load-balancers/servergroups/{uuid}`.
        """
        return await self._call(
            _QUERY_LOAD_BALANCER_SERVER_GROUP_BY_UUID,
            options,
            uuid,
        )

    @overload
    async def refresh(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    async def refresh(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerInventory]: ...

    @overload
    async def refresh(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]: ...

    async def refresh(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]:
        """Refresh Load Balancer.

        Args:
            uuid: The UUID of the load balancer. Since 0.6.
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

        Sends `PUT /zstack/v1/load-balancers/{uuid}/actions (action
        refreshloadbalancer)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _REFRESH,
            _REFRESH_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def remove_access_control_list_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    async def remove_access_control_list_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerListenerInventory]: ...

    @overload
    async def remove_access_control_list_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]
    ): ...

    async def remove_access_control_list_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        acl_uuids: Sequence[str],
        server_group_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]:
        """Remove Access Control List from Load Balancer.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 3.9.
            acl_uuids: The UUIDs of the ACLs. At least 1 items. Since 3.9.
            server_group_uuids: Optional. The UUIDs of the server groups. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 3.9.
            user_tags: Optional. The user tags to attach. Since 3.9.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveAccessControlListFromLoadBalancerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/load-balancers/listeners/{listenerUuid}/access-control-lists`.
        Since 3.9.
        """
        return await _run_job_async(
            self._client,
            _REMOVE_ACCESS_CONTROL_LIST_FROM_LOAD_BALANCER,
            _REMOVE_ACCESS_CONTROL_LIST_FROM_LOAD_BALANCER_JOB,
            options,
            wait,
            listener_uuid,
            acl_uuids,
            server_group_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def remove_backend_server_from_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str] | UnsetType = UNSET,
        server_ips: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory: ...

    @overload
    async def remove_backend_server_from_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str] | UnsetType = UNSET,
        server_ips: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerServerGroupInventory]: ...

    @overload
    async def remove_backend_server_from_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str] | UnsetType = UNSET,
        server_ips: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory
        | AsyncJob[_m.LoadBalancerServerGroupInventory]
    ): ...

    async def remove_backend_server_from_server_group(
        self,
        server_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str] | UnsetType = UNSET,
        server_ips: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory
        | AsyncJob[_m.LoadBalancerServerGroupInventory]
    ):
        """Remove Backend Server from Server Group.

        Args:
            server_group_uuid: At least 1 characters. Since 0.6.
            vm_nic_uuids: Optional. The UUIDs of the VM NICs. Since 0.6.
            server_ips: Optional. The IP addresses of the servers. Since 0.6.
            system_tags: Since 0.6.
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

        Sends `PUT
        /zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendservers/actions
        (action removebackendserverfromservergroup)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _REMOVE_BACKEND_SERVER_FROM_SERVER_GROUP,
            _REMOVE_BACKEND_SERVER_FROM_SERVER_GROUP_JOB,
            options,
            wait,
            server_group_uuid,
            vm_nic_uuids,
            server_ips,
            system_tags,
            user_tags,
        )

    @overload
    async def remove_certificate_from_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    async def remove_certificate_from_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerListenerInventory]: ...

    @overload
    async def remove_certificate_from_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]
    ): ...

    async def remove_certificate_from_load_balancer_listener(
        self,
        listener_uuid: str,
        *,
        certificate_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]:
        """Remove Certificate from Load Balancer Listener.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 2.3.
            certificate_uuid: The UUID of the certificate. At least 1 characters.
                Since 2.3.
            system_tags: Optional. The system tags. Since 2.3.
            user_tags: Optional. The user tags to attach. Since 2.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveCertificateFromLoadBalancerListenerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/load-balancers/listeners/{listenerUuid}/certificate`. Since 2.3.
        """
        return await _run_job_async(
            self._client,
            _REMOVE_CERTIFICATE_FROM_LOAD_BALANCER_LISTENER,
            _REMOVE_CERTIFICATE_FROM_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            listener_uuid,
            certificate_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def remove_vm_nic_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    async def remove_vm_nic_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerInventory]: ...

    @overload
    async def remove_vm_nic_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]: ...

    async def remove_vm_nic_from_load_balancer(
        self,
        listener_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]:
        """Remove VM NIC from Load Balancer.

        Args:
            listener_uuid: The UUID of the load balancer listener. Since 0.6.
            vm_nic_uuids: The UUIDs of the VM NICs. At least 1 items. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveVmNicFromLoadBalancerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/load-balancers/listeners/{listenerUuid}/vm-instances/nics`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _REMOVE_VM_NIC_FROM_LOAD_BALANCER,
            _REMOVE_VM_NIC_FROM_LOAD_BALANCER_JOB,
            options,
            wait,
            listener_uuid,
            vm_nic_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerInventory | AsyncJob[_m.LoadBalancerInventory]:
        """Update Load Balancer.

        Args:
            uuid: The unique ID of the load balancer. Since 0.6.
            name: Optional. The display name of the load balancer. At most 255
                characters. Since 0.6.
            description: Optional. The description of the load balancer. At most 2048
                characters. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new load balancer. Since
                0.6.
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

        Sends `PUT /zstack/v1/load-balancers/{uuid}/actions (action
        updateloadbalancer)`. Since 0.6.
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
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def update_load_balancer_listener(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory: ...

    @overload
    async def update_load_balancer_listener(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerListenerInventory]: ...

    @overload
    async def update_load_balancer_listener(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]
    ): ...

    async def update_load_balancer_listener(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerListenerInventory | AsyncJob[_m.LoadBalancerListenerInventory]:
        """Update Load Balancer Listener.

        Args:
            uuid: The UUID of the listener. Since 0.6.
            name: Optional. The display name of the listener. At most 255 characters.
                Since 0.6.
            description: Optional. At most 2048 characters. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/load-balancers/listeners/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_LOAD_BALANCER_LISTENER,
            _UPDATE_LOAD_BALANCER_LISTENER_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )

    @overload
    async def update_load_balancer_server_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LoadBalancerServerGroupInventory: ...

    @overload
    async def update_load_balancer_server_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LoadBalancerServerGroupInventory]: ...

    @overload
    async def update_load_balancer_server_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory
        | AsyncJob[_m.LoadBalancerServerGroupInventory]
    ): ...

    async def update_load_balancer_server_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.LoadBalancerServerGroupInventory
        | AsyncJob[_m.LoadBalancerServerGroupInventory]
    ):
        """Update Load Balancer Server Group.

        Args:
            uuid: The unique ID of the backend server group. Since 4.0.
            name: Optional. The display name of the backend server group. At most 255
                characters. Since 4.0.
            description: Optional. Free text about the backend server group. At most
                2048 characters. Since 4.0.
            system_tags: Optional. The system tags to attach. Since 4.0.
            user_tags: Optional. The user tags. Since 4.0.
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

        Sends `PUT /zstack/v1/load-balancers/servergroups/{uuid}/actions (action
        updateloadbalancerservergroup)`. Since 4.0.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_LOAD_BALANCER_SERVER_GROUP,
            _UPDATE_LOAD_BALANCER_SERVER_GROUP_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )
