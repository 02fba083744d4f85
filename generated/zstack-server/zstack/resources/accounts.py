"""Operations of accounts."""

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

_ATTACH_POLICY_TO_USER = Operation(
    "AttachPolicyToUser",
    "POST",
    "/zstack/v1/accounts/users/{userUuid}/policies",
    (
        Path("userUuid"),
        Member("params", "policyUuid"),
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

_ATTACH_POLICY_TO_USER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ATTACH_POLICY_TO_USER_GROUP = Operation(
    "AttachPolicyToUserGroup",
    "POST",
    "/zstack/v1/accounts/groups/{groupUuid}/policies",
    (
        Path("groupUuid"),
        Member("params", "policyUuid"),
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

_ATTACH_POLICY_TO_USER_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHECK_API_PERMISSION = Operation(
    "CheckApiPermission",
    "PUT",
    "/zstack/v1/accounts/permissions/actions",
    (
        Member("checkApiPermission", "apiNames"),
        Member("systemTags"),
        Member("userTags"),
        Member("checkApiPermission", "userUuid"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"checkApiPermission": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CheckApiPermissionResponse, unwrap="inventory"),
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

_CHECK_RESOURCE_PERMISSION = Operation(
    "CheckResourcePermission",
    "GET",
    "/zstack/v1/accounts/resource/api-permissions",
    (Query("resourceType"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.CheckResourcePermissionResponse),
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

_CREATE = Operation(
    "CreateAccount",
    "POST",
    "/zstack/v1/accounts",
    (
        Member("params", "name"),
        Member("params", "password"),
        Member("params", "type"),
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
        "200": Json(lambda: _m.CreateAccountResponse, unwrap="inventory"),
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
    Json(lambda: _m.CreateAccountResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_POLICY = Operation(
    "CreatePolicy",
    "POST",
    "/zstack/v1/accounts/policies",
    (
        Member("params", "name"),
        Member("params", "statements"),
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
        "200": Json(lambda: _m.CreatePolicyResponse, unwrap="inventory"),
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

_CREATE_POLICY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreatePolicyResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_USER = Operation(
    "CreateUser",
    "POST",
    "/zstack/v1/accounts/users",
    (
        Member("params", "name"),
        Member("params", "password"),
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
        "200": Json(lambda: _m.CreateUserResponse, unwrap="inventory"),
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

_CREATE_USER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateUserResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_USER_GROUP = Operation(
    "CreateUserGroup",
    "POST",
    "/zstack/v1/accounts/groups",
    (
        Member("params", "name"),
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
        "200": Json(lambda: _m.CreateUserGroupResponse, unwrap="inventory"),
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

_CREATE_USER_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateUserGroupResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE = Operation(
    "DeleteAccount",
    "DELETE",
    "/zstack/v1/accounts/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteAccountResponseDefault),
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

_DELETE_POLICY = Operation(
    "DeletePolicy",
    "DELETE",
    "/zstack/v1/accounts/policies/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeletePolicyResponseDefault),
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

_DELETE_POLICY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_USER = Operation(
    "DeleteUser",
    "DELETE",
    "/zstack/v1/accounts/users/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteUserResponseDefault),
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

_DELETE_USER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_USER_GROUP = Operation(
    "DeleteUserGroup",
    "DELETE",
    "/zstack/v1/accounts/groups/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteUserGroupResponseDefault),
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

_DELETE_USER_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_POLICIES_FROM_USER = Operation(
    "DetachPoliciesFromUser",
    "DELETE",
    "/zstack/v1/accounts/users/{userUuid}/policies",
    (Path("userUuid"), Query("policyUuids"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DetachPoliciesFromUserResponseDefault),
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

_DETACH_POLICIES_FROM_USER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_POLICY_FROM_USER = Operation(
    "DetachPolicyFromUser",
    "DELETE",
    "/zstack/v1/accounts/users/{userUuid}/policies/{policyUuid}",
    (Path("userUuid"), Path("policyUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DetachPolicyFromUserResponseDefault),
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

_DETACH_POLICY_FROM_USER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_POLICY_FROM_USER_GROUP = Operation(
    "DetachPolicyFromUserGroup",
    "DELETE",
    "/zstack/v1/accounts/groups/{groupUuid}/policies/{policyUuid}",
    (Path("groupUuid"), Path("policyUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DetachPolicyFromUserGroupResponseDefault),
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

_DETACH_POLICY_FROM_USER_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_ACCOUNT_QUOTA_USAGE = Operation(
    "GetAccountQuotaUsage",
    "GET",
    "/zstack/v1/accounts/quota/{uuid}/usages",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetAccountQuotaUsageResponse),
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

_LOG_IN_BY_ACCOUNT = Operation(
    "LogInByAccount",
    "PUT",
    "/zstack/v1/accounts/login",
    (
        Member("logInByAccount", "accountName"),
        Member("logInByAccount", "password"),
        Member("systemTags"),
        Member("userTags"),
        Member("logInByAccount", "accountType"),
        Member("logInByAccount", "captchaUuid"),
        Member("logInByAccount", "verifyCode"),
        Member("logInByAccount", "clientInfo"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"logInByAccount": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.LogInByAccountResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    security=(),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_LOG_IN_BY_USER = Operation(
    "LogInByUser",
    "PUT",
    "/zstack/v1/accounts/users/login",
    (
        Member("logInByUser", "userName"),
        Member("logInByUser", "password"),
        Member("systemTags"),
        Member("userTags"),
        Member("logInByUser", "accountUuid"),
        Member("logInByUser", "accountName"),
        Member("logInByUser", "clientInfo"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"logInByUser": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.LogInByUserResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    security=(),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_LOG_OUT = Operation(
    "LogOut",
    "DELETE",
    "/zstack/v1/accounts/sessions/{sessionUuid}",
    (Path("sessionUuid"), Query("clientInfo"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.LogOutResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    security=(),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY = Operation(
    "QueryAccount",
    "GET",
    "/zstack/v1/accounts",
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
        "200": Json(lambda: _m.QueryAccountResponse, unwrap="inventories"),
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

_QUERY_ACCOUNT_BY_UUID = Operation(
    "QueryAccountByUuid",
    "GET",
    "/zstack/v1/accounts/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryAccountResponse, unwrap="inventories"),
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

_QUERY_ACCOUNT_RESOURCE_REF = Operation(
    "QueryAccountResourceRef",
    "GET",
    "/zstack/v1/accounts/resources/refs",
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
        "200": Json(lambda: _m.QueryAccountResourceRefResponse, unwrap="inventories"),
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

_QUERY_POLICY = Operation(
    "QueryPolicy",
    "GET",
    "/zstack/v1/accounts/policies",
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
        "200": Json(lambda: _m.QueryPolicyResponse, unwrap="inventories"),
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

_QUERY_POLICY_BY_UUID = Operation(
    "QueryPolicyByUuid",
    "GET",
    "/zstack/v1/accounts/policies/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryPolicyResponse, unwrap="inventories"),
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

_QUERY_QUOTA = Operation(
    "QueryQuota",
    "GET",
    "/zstack/v1/accounts/quotas",
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
        "200": Json(lambda: _m.QueryQuotaResponse, unwrap="inventories"),
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

_QUERY_SHARED_RESOURCE = Operation(
    "QuerySharedResource",
    "GET",
    "/zstack/v1/accounts/resources",
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
        "200": Json(lambda: _m.QuerySharedResourceResponse, unwrap="inventories"),
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

_QUERY_USER = Operation(
    "QueryUser",
    "GET",
    "/zstack/v1/accounts/users",
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
        "200": Json(lambda: _m.QueryUserResponse, unwrap="inventories"),
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

_QUERY_USER_BY_UUID = Operation(
    "QueryUserByUuid",
    "GET",
    "/zstack/v1/accounts/users/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryUserResponse, unwrap="inventories"),
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

_REMOVE_USER_FROM_GROUP = Operation(
    "RemoveUserFromGroup",
    "DELETE",
    "/zstack/v1/accounts/groups/{groupUuid}/users/{userUuid}",
    (Path("groupUuid"), Path("userUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.RemoveUserFromGroupResponseDefault),
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

_REMOVE_USER_FROM_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_RENEW_SESSION = Operation(
    "RenewSession",
    "PUT",
    "/zstack/v1/accounts/sessions/{sessionUuid}/renew",
    (
        Path("sessionUuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("renewSession", "duration"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"renewSession": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.RenewSessionResponse, unwrap="inventory"),
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

_RENEW_SESSION_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RenewSessionResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_REVOKE_RESOURCE_SHARING = Operation(
    "RevokeResourceSharing",
    "PUT",
    "/zstack/v1/accounts/resources/actions",
    (
        Member("revokeResourceSharing", "resourceUuids"),
        Member("systemTags"),
        Member("userTags"),
        Member("revokeResourceSharing", "toPublic"),
        Member("revokeResourceSharing", "accountUuids"),
        Member("revokeResourceSharing", "all"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"revokeResourceSharing": {}},
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

_REVOKE_RESOURCE_SHARING_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SHARE_RESOURCE = Operation(
    "ShareResource",
    "PUT",
    "/zstack/v1/accounts/resources/actions",
    (
        Member("shareResource", "resourceUuids"),
        Member("systemTags"),
        Member("userTags"),
        Member("shareResource", "accountUuids"),
        Member("shareResource", "toPublic"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"shareResource": {}},
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

_SHARE_RESOURCE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE = Operation(
    "UpdateAccount",
    "PUT",
    "/zstack/v1/accounts/{uuid}",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateAccount", "password"),
        Member("updateAccount", "name"),
        Member("updateAccount", "description"),
        Member("updateAccount", "oldPassword"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateAccount": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateAccountResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdateAccountResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_QUOTA = Operation(
    "UpdateQuota",
    "PUT",
    "/zstack/v1/accounts/quotas/actions",
    (
        Member("updateQuota", "identityUuid"),
        Member("updateQuota", "name"),
        Member("updateQuota", "value"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateQuota": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateQuotaResponse, unwrap="inventory"),
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

_UPDATE_QUOTA_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateQuotaResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_USER = Operation(
    "UpdateUser",
    "PUT",
    "/zstack/v1/accounts/users/actions",
    (
        Member("systemTags"),
        Member("userTags"),
        Member("updateUser", "uuid"),
        Member("updateUser", "password"),
        Member("updateUser", "name"),
        Member("updateUser", "description"),
        Member("updateUser", "oldPassword"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateUser": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateUserResponse, unwrap="inventory"),
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

_UPDATE_USER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateUserResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_USER_GROUP = Operation(
    "UpdateUserGroup",
    "PUT",
    "/zstack/v1/accounts/groups/actions",
    (
        Member("updateUserGroup", "uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateUserGroup", "name"),
        Member("updateUserGroup", "description"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateUserGroup": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateUserGroupResponse, unwrap="inventory"),
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

_UPDATE_USER_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateUserGroupResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_VALIDATE_SESSION = Operation(
    "ValidateSession",
    "GET",
    "/zstack/v1/accounts/sessions/{sessionUuid}/valid",
    (Path("sessionUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.ValidateSessionResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    security=(),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)


class Accounts(Namespace):
    """Operations of accounts."""

    @overload
    def attach_policy_to_user(
        self,
        user_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def attach_policy_to_user(
        self,
        user_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def attach_policy_to_user(
        self,
        user_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def attach_policy_to_user(
        self,
        user_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Attach Policy to User.

        Args:
            user_uuid: UUID of the user. Since 0.6.
            policy_uuid: UUID of the policy. Since 0.6.
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

        Sends `POST /zstack/v1/accounts/users/{userUuid}/policies`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_POLICY_TO_USER,
            _ATTACH_POLICY_TO_USER_JOB,
            options,
            wait,
            user_uuid,
            policy_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def attach_policy_to_user_group(
        self,
        group_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def attach_policy_to_user_group(
        self,
        group_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def attach_policy_to_user_group(
        self,
        group_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def attach_policy_to_user_group(
        self,
        group_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Attach Policy to User Group.

        Args:
            group_uuid: UUID of the group. Since 0.6.
            policy_uuid: UUID of the policy. Since 0.6.
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

        Sends `POST /zstack/v1/accounts/groups/{groupUuid}/policies`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_POLICY_TO_USER_GROUP,
            _ATTACH_POLICY_TO_USER_GROUP_JOB,
            options,
            wait,
            group_uuid,
            policy_uuid,
            system_tags,
            user_tags,
        )

    def check_api_permission(
        self,
        *,
        api_names: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        user_uuid: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, str]:
        """Check API Permission.

        Args:
            api_names: Names of the APIs. At least 1 items. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            user_uuid: UUID of the user. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/accounts/permissions/actions (action
        checkApiPermission)`. Since 0.6.
        """
        return self._call(
            _CHECK_API_PERMISSION,
            options,
            api_names,
            system_tags,
            user_tags,
            user_uuid,
        )

    def check_resource_permission(
        self,
        *,
        resource_type: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.CheckResourcePermissionResponse:
        """Check Resource Permission.

        Args:
            resource_type: Sent as `resourceType`.
            system_tags: Optional. The system tags.
            user_tags: Optional. The user tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/resource/api-permissions`. Since 0.6.
        """
        return self._call(
            _CHECK_RESOURCE_PERMISSION,
            options,
            resource_type,
            system_tags,
            user_tags,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        password: str,
        type: (
            _m.CreateAccountRequestType | Literal["SystemAdmin", "Normal"] | UnsetType
        ) = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory: ...

    @overload
    def create(
        self,
        *,
        name: str,
        password: str,
        type: (
            _m.CreateAccountRequestType | Literal["SystemAdmin", "Normal"] | UnsetType
        ) = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.AccountInventory]: ...

    @overload
    def create(
        self,
        *,
        name: str,
        password: str,
        type: (
            _m.CreateAccountRequestType | Literal["SystemAdmin", "Normal"] | UnsetType
        ) = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory | Job[_m.AccountInventory]: ...

    def create(
        self,
        *,
        name: str,
        password: str,
        type: (
            _m.CreateAccountRequestType | Literal["SystemAdmin", "Normal"] | UnsetType
        ) = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory | Job[_m.AccountInventory]:
        """Create Account.

        Args:
            name: Display name of the account. At most 255 characters. Since 0.6.
            password: Password of the login. At most 255 characters. Since 0.6.
            type: Type of the account. Options: SystemAdmin | Normal. One of:
                SystemAdmin, Normal. Since 0.6.
            description: Free text about the account. At most 2048 characters. Since
                0.6.
            resource_uuid: UUID to assign to the new account. A random one is made
                when absent. Since 0.6.
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

        Sends `POST /zstack/v1/accounts`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            password,
            type,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_policy(
        self,
        *,
        name: str,
        statements: Sequence[_m.PolicyStatement],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PolicyInventory: ...

    @overload
    def create_policy(
        self,
        *,
        name: str,
        statements: Sequence[_m.PolicyStatement],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PolicyInventory]: ...

    @overload
    def create_policy(
        self,
        *,
        name: str,
        statements: Sequence[_m.PolicyStatement],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PolicyInventory | Job[_m.PolicyInventory]: ...

    def create_policy(
        self,
        *,
        name: str,
        statements: Sequence[_m.PolicyStatement],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PolicyInventory | Job[_m.PolicyInventory]:
        """Create Policy.

        Args:
            name: Name of the policy. At most 255 characters. Since 0.6.
            statements: Policy statements. At least 1 items. Since 0.6.
            description: Description of the policy. At most 2048 characters. Since
                0.6.
            resource_uuid: Preset UUID of the new policy. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `POST /zstack/v1/accounts/policies`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_POLICY,
            _CREATE_POLICY_JOB,
            options,
            wait,
            name,
            statements,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_user(
        self,
        *,
        name: str,
        password: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.UserInventory: ...

    @overload
    def create_user(
        self,
        *,
        name: str,
        password: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.UserInventory]: ...

    @overload
    def create_user(
        self,
        *,
        name: str,
        password: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.UserInventory | Job[_m.UserInventory]: ...

    def create_user(
        self,
        *,
        name: str,
        password: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.UserInventory | Job[_m.UserInventory]:
        """Create User.

        Args:
            name: Name of the user. At most 255 characters. Since 0.6.
            password: Password of the login. At most 255 characters. Since 0.6.
            description: Free text about the user. At most 2048 characters. Since
                0.6.
            resource_uuid: UUID to assign to the new user. A random one is made when
                absent. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
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

        Sends `POST /zstack/v1/accounts/users`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_USER,
            _CREATE_USER_JOB,
            options,
            wait,
            name,
            password,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_user_group(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory: ...

    @overload
    def create_user_group(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.UserGroupInventory]: ...

    @overload
    def create_user_group(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory | Job[_m.UserGroupInventory]: ...

    def create_user_group(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory | Job[_m.UserGroupInventory]:
        """Create User Group.

        Args:
            name: Display name of the user group. At most 255 characters. Since 0.6.
            description: Description of the user group. At most 2048 characters.
                Since 0.6.
            resource_uuid: UUID to assign to the new user group. A random one is made
                when absent. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `POST /zstack/v1/accounts/groups`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_USER_GROUP,
            _CREATE_USER_GROUP_JOB,
            options,
            wait,
            name,
            description,
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
        """Delete Account.

        Args:
            uuid: Unique ID of the account. Since 0.6.
            delete_mode: How strictly to delete. Options: Permissive | Enforcing. One
                of: Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteAccountResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/{uuid}`. Since 0.6.
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
    def delete_policy(
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
    def delete_policy(
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
    def delete_policy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_policy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Policy.

        Args:
            uuid: Unique ID of the policy. Since 0.6.
            delete_mode: How strictly to delete. One of: Permissive, Enforcing.
                Default: Permissive. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeletePolicyResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/policies/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_POLICY,
            _DELETE_POLICY_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def delete_user(
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
    def delete_user(
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
    def delete_user(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_user(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete User.

        Args:
            uuid: Unique ID of the user. Since 0.6.
            delete_mode: Mode of deletion. Default: Permissive. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteUserResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/users/{uuid}`.
        """
        return _run_job(
            self._client,
            _DELETE_USER,
            _DELETE_USER_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def delete_user_group(
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
    def delete_user_group(
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
    def delete_user_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_user_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete User Group.

        Args:
            uuid: UUID of the user group. Since 0.6.
            delete_mode: Mode of deletion. One of: Permissive, Enforcing. Default:
                Permissive. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteUserGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/groups/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_USER_GROUP,
            _DELETE_USER_GROUP_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def detach_policies_from_user(
        self,
        user_uuid: str,
        *,
        policy_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def detach_policies_from_user(
        self,
        user_uuid: str,
        *,
        policy_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def detach_policies_from_user(
        self,
        user_uuid: str,
        *,
        policy_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def detach_policies_from_user(
        self,
        user_uuid: str,
        *,
        policy_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Detach Policies from User.

        Args:
            user_uuid: Since 0.6.
            policy_uuids: UUIDs of the policies. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPoliciesFromUserResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/users/{userUuid}/policies`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DETACH_POLICIES_FROM_USER,
            _DETACH_POLICIES_FROM_USER_JOB,
            options,
            wait,
            user_uuid,
            policy_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def detach_policy_from_user(
        self,
        user_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def detach_policy_from_user(
        self,
        user_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def detach_policy_from_user(
        self,
        user_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def detach_policy_from_user(
        self,
        user_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Detach Policy from User.

        Args:
            user_uuid: UUID of the user. Since 0.6.
            policy_uuid: UUID of the policy. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPolicyFromUserResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/users/{userUuid}/policies/{policyUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _DETACH_POLICY_FROM_USER,
            _DETACH_POLICY_FROM_USER_JOB,
            options,
            wait,
            user_uuid,
            policy_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def detach_policy_from_user_group(
        self,
        group_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def detach_policy_from_user_group(
        self,
        group_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def detach_policy_from_user_group(
        self,
        group_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def detach_policy_from_user_group(
        self,
        group_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Detach Policy from User Group.

        Args:
            group_uuid: UUID of the group. Since 0.6.
            policy_uuid: UUID of the policy. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPolicyFromUserGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/groups/{groupUuid}/policies/{policyUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _DETACH_POLICY_FROM_USER_GROUP,
            _DETACH_POLICY_FROM_USER_GROUP_JOB,
            options,
            wait,
            group_uuid,
            policy_uuid,
            system_tags,
            user_tags,
        )

    def get_account_quota_usage(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetAccountQuotaUsageResponse:
        """Get Account Quota Usage.

        Args:
            uuid: UUID of the account. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/quota/{uuid}/usages`. Since 0.6.
        """
        return self._call(
            _GET_ACCOUNT_QUOTA_USAGE,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    def log_in_by_account(
        self,
        *,
        account_name: str,
        password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_type: str | UnsetType = UNSET,
        captcha_uuid: str | UnsetType = UNSET,
        verify_code: str | UnsetType = UNSET,
        client_info: Mapping[str, str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory:
        """Log In with Account.

        Args:
            account_name: Name of the account. Since 0.6.
            password: Password of the login. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            account_type: Type of the account. Since 3.4.0.
            captcha_uuid: UUID of the captcha. Since 0.6.
            verify_code: Since 0.6.
            client_info: Facts about the calling client. Since 3.5.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/accounts/login`. Since 0.6.
        """
        return self._call(
            _LOG_IN_BY_ACCOUNT,
            options,
            account_name,
            password,
            system_tags,
            user_tags,
            account_type,
            captcha_uuid,
            verify_code,
            client_info,
        )

    def log_in_by_user(
        self,
        *,
        user_name: str,
        password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_uuid: str | UnsetType = UNSET,
        account_name: str | UnsetType = UNSET,
        client_info: Mapping[str, str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory:
        """Log In with User.

        Args:
            user_name: Name of the user. Since 0.6.
            password: Password in the required digest form. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            account_uuid: UUID of the account. Since 0.6.
            account_name: Name of the account. Since 0.6.
            client_info: Facts about the calling client. Since 3.5.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/accounts/users/login`.
        """
        return self._call(
            _LOG_IN_BY_USER,
            options,
            user_name,
            password,
            system_tags,
            user_tags,
            account_uuid,
            account_name,
            client_info,
        )

    def log_out(
        self,
        session_uuid: str,
        *,
        client_info: Mapping[str, str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Log Out.

        Args:
            session_uuid: UUID of the session. Since 0.6.
            client_info: Facts about the calling client. Since 3.5.0.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is LogOutResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `DELETE /zstack/v1/accounts/sessions/{sessionUuid}`. Since 0.6.
        """
        return self._call(
            _LOG_OUT,
            options,
            session_uuid,
            client_info,
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
    ) -> Page[_m.AccountInventory, _m.QueryAccountResponse]:
        """Query Accounts.

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

        Sends `GET /zstack/v1/accounts`. Since 0.6.
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

    def query_account_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.AccountInventory]:
        """Query Accounts by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/{uuid}`.
        """
        return self._call(_QUERY_ACCOUNT_BY_UUID, options, uuid)

    def query_account_resource_ref(
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
    ) -> Page[_m.AccountResourceRefInventory, _m.QueryAccountResourceRefResponse]:
        """Query Account Resource Refs.

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

        Sends `GET /zstack/v1/accounts/resources/refs`. Since 0.6.
        """
        return self._call(
            _QUERY_ACCOUNT_RESOURCE_REF,
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

    def query_policy(
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
    ) -> Page[_m.PolicyInventory, _m.QueryPolicyResponse]:
        """Query Policies.

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

        Sends `GET /zstack/v1/accounts/policies`. Since 0.6.
        """
        return self._call(
            _QUERY_POLICY,
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

    def query_policy_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.PolicyInventory]:
        """Query Policies by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/policies/{uuid}`.
        """
        return self._call(_QUERY_POLICY_BY_UUID, options, uuid)

    def query_quota(
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
    ) -> Page[_m.QuotaInventory, _m.QueryQuotaResponse]:
        """Query Quotas.

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

        Sends `GET /zstack/v1/accounts/quotas`. Since 0.6.
        """
        return self._call(
            _QUERY_QUOTA,
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

    def query_shared_resource(
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
    ) -> Page[_m.SharedResourceInventory, _m.QuerySharedResourceResponse]:
        """Query Shared Resources.

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

        Sends `GET /zstack/v1/accounts/resources`. Since 0.6.
        """
        return self._call(
            _QUERY_SHARED_RESOURCE,
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

    def query_user(
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
    ) -> Page[_m.UserInventory, _m.QueryUserResponse]:
        """Query Users.

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

        Sends `GET /zstack/v1/accounts/users`.
        """
        return self._call(
            _QUERY_USER,
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

    def query_user_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.UserInventory]:
        """Query Users by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/users/{uuid}`.
        """
        return self._call(_QUERY_USER_BY_UUID, options, uuid)

    @overload
    def remove_user_from_group(
        self,
        group_uuid: str,
        user_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def remove_user_from_group(
        self,
        group_uuid: str,
        user_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def remove_user_from_group(
        self,
        group_uuid: str,
        user_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def remove_user_from_group(
        self,
        group_uuid: str,
        user_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Remove User from Group.

        Args:
            group_uuid: UUID of the group. Since 0.6.
            user_uuid: UUID of the user. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveUserFromGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/groups/{groupUuid}/users/{userUuid}`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _REMOVE_USER_FROM_GROUP,
            _REMOVE_USER_FROM_GROUP_JOB,
            options,
            wait,
            group_uuid,
            user_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def renew_session(
        self,
        session_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory: ...

    @overload
    def renew_session(
        self,
        session_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SessionInventory]: ...

    @overload
    def renew_session(
        self,
        session_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory | Job[_m.SessionInventory]: ...

    def renew_session(
        self,
        session_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory | Job[_m.SessionInventory]:
        """Renew Session.

        Args:
            session_uuid: UUID of the session. Since 2.3.
            system_tags: System Tags. Since 2.3.
            user_tags: User Tags. Since 2.3.
            duration: Lifetime of the session. Unit: second. Range: 60-31536000. From
                60 to 31536000. Since 2.3.
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

        Sends `PUT /zstack/v1/accounts/sessions/{sessionUuid}/renew`.
        """
        return _run_job(
            self._client,
            _RENEW_SESSION,
            _RENEW_SESSION_JOB,
            options,
            wait,
            session_uuid,
            system_tags,
            user_tags,
            duration,
        )

    @overload
    def revoke_resource_sharing(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def revoke_resource_sharing(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def revoke_resource_sharing(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def revoke_resource_sharing(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Revoke Resource Sharing.

        Args:
            resource_uuids: UUIDs of the resources. At least 1 items. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: Since 0.6.
            to_public: Whether everyone may use the resources. Since 0.6.
            account_uuids: UUIDs of the accounts. Since 0.6.
            all: Whether to count every resource. Since 0.6.
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

        Sends `PUT /zstack/v1/accounts/resources/actions (action
        revokeResourceSharing)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _REVOKE_RESOURCE_SHARING,
            _REVOKE_RESOURCE_SHARING_JOB,
            options,
            wait,
            resource_uuids,
            system_tags,
            user_tags,
            to_public,
            account_uuids,
            all,
        )

    @overload
    def share_resource(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def share_resource(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def share_resource(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def share_resource(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Share Resources.

        Args:
            resource_uuids: UUIDs of the resources. At least 1 items. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            account_uuids: UUIDs of the accounts. Since 0.6.
            to_public: Whether everyone may use the resources. Since 0.6.
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

        Sends `PUT /zstack/v1/accounts/resources/actions (action shareResource)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _SHARE_RESOURCE,
            _SHARE_RESOURCE_JOB,
            options,
            wait,
            resource_uuids,
            system_tags,
            user_tags,
            account_uuids,
            to_public,
        )

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.AccountInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory | Job[_m.AccountInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory | Job[_m.AccountInventory]:
        """Update Account.

        Args:
            uuid: UUID of the account. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            password: Password in the required digest form. At most 255 characters.
                Since 0.6.
            name: Name of the account. At most 255 characters. Since 0.6.
            description: Free text about the account. At most 2048 characters. Since
                0.6.
            old_password: Password in use now. At most 255 characters. Since 3.6.0.
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

        Sends `PUT /zstack/v1/accounts/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            password,
            name,
            description,
            old_password,
        )

    @overload
    def update_quota(
        self,
        *,
        identity_uuid: str,
        name: str,
        value: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.QuotaInventory: ...

    @overload
    def update_quota(
        self,
        *,
        identity_uuid: str,
        name: str,
        value: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.QuotaInventory]: ...

    @overload
    def update_quota(
        self,
        *,
        identity_uuid: str,
        name: str,
        value: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.QuotaInventory | Job[_m.QuotaInventory]: ...

    def update_quota(
        self,
        *,
        identity_uuid: str,
        name: str,
        value: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.QuotaInventory | Job[_m.QuotaInventory]:
        """Update Quota.

        Args:
            identity_uuid: UUID of the identity. Since 0.6.
            name: Display name of the quota. Since 0.6.
            value: Value to set. From 0 to 9223372036854775807. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/accounts/quotas/actions (action updateQuota)`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_QUOTA,
            _UPDATE_QUOTA_JOB,
            options,
            wait,
            identity_uuid,
            name,
            value,
            system_tags,
            user_tags,
        )

    @overload
    def update_user(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.UserInventory: ...

    @overload
    def update_user(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.UserInventory]: ...

    @overload
    def update_user(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.UserInventory | Job[_m.UserInventory]: ...

    def update_user(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.UserInventory | Job[_m.UserInventory]:
        """Update User.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            uuid: Since 0.6.
            password: Password in the required digest form. At most 255 characters.
                Since 0.6.
            name: Name of the user. At most 255 characters. Since 0.6.
            description: Free text about the user. At most 2048 characters. Since
                0.6.
            old_password: Password in use now. At most 255 characters. Since 3.6.0.
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

        Sends `PUT /zstack/v1/accounts/users/actions (action updateUser)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_USER,
            _UPDATE_USER_JOB,
            options,
            wait,
            system_tags,
            user_tags,
            uuid,
            password,
            name,
            description,
            old_password,
        )

    @overload
    def update_user_group(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory: ...

    @overload
    def update_user_group(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.UserGroupInventory]: ...

    @overload
    def update_user_group(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory | Job[_m.UserGroupInventory]: ...

    def update_user_group(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory | Job[_m.UserGroupInventory]:
        """Update User Group.

        Args:
            uuid: Unique ID of the user group. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            name: Name of the user group. At most 255 characters. Since 0.6.
            description: Free text about the user group. At most 2048 characters.
                Since 0.6.
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

        Sends `PUT /zstack/v1/accounts/groups/actions (action updateUserGroup)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_USER_GROUP,
            _UPDATE_USER_GROUP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
        )

    def validate_session(
        self,
        session_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.ValidateSessionResponse:
        """Validate Session.

        Args:
            session_uuid: UUID of the session. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/sessions/{sessionUuid}/valid`. Since 0.6.
        """
        return self._call(
            _VALIDATE_SESSION,
            options,
            session_uuid,
            system_tags,
            user_tags,
        )


class AsyncAccounts(AsyncNamespace):
    """Operations of accounts."""

    @overload
    async def attach_policy_to_user(
        self,
        user_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def attach_policy_to_user(
        self,
        user_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def attach_policy_to_user(
        self,
        user_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def attach_policy_to_user(
        self,
        user_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Attach Policy to User.

        Args:
            user_uuid: UUID of the user. Since 0.6.
            policy_uuid: UUID of the policy. Since 0.6.
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

        Sends `POST /zstack/v1/accounts/users/{userUuid}/policies`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_POLICY_TO_USER,
            _ATTACH_POLICY_TO_USER_JOB,
            options,
            wait,
            user_uuid,
            policy_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def attach_policy_to_user_group(
        self,
        group_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def attach_policy_to_user_group(
        self,
        group_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def attach_policy_to_user_group(
        self,
        group_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def attach_policy_to_user_group(
        self,
        group_uuid: str,
        *,
        policy_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Attach Policy to User Group.

        Args:
            group_uuid: UUID of the group. Since 0.6.
            policy_uuid: UUID of the policy. Since 0.6.
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

        Sends `POST /zstack/v1/accounts/groups/{groupUuid}/policies`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_POLICY_TO_USER_GROUP,
            _ATTACH_POLICY_TO_USER_GROUP_JOB,
            options,
            wait,
            group_uuid,
            policy_uuid,
            system_tags,
            user_tags,
        )

    async def check_api_permission(
        self,
        *,
        api_names: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        user_uuid: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, str]:
        """Check API Permission.

        Args:
            api_names: Names of the APIs. At least 1 items. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            user_uuid: UUID of the user. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/accounts/permissions/actions (action
        checkApiPermission)`. Since 0.6.
        """
        return await self._call(
            _CHECK_API_PERMISSION,
            options,
            api_names,
            system_tags,
            user_tags,
            user_uuid,
        )

    async def check_resource_permission(
        self,
        *,
        resource_type: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.CheckResourcePermissionResponse:
        """Check Resource Permission.

        Args:
            resource_type: Sent as `resourceType`.
            system_tags: Optional. The system tags.
            user_tags: Optional. The user tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/resource/api-permissions`. Since 0.6.
        """
        return await self._call(
            _CHECK_RESOURCE_PERMISSION,
            options,
            resource_type,
            system_tags,
            user_tags,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        password: str,
        type: (
            _m.CreateAccountRequestType | Literal["SystemAdmin", "Normal"] | UnsetType
        ) = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        password: str,
        type: (
            _m.CreateAccountRequestType | Literal["SystemAdmin", "Normal"] | UnsetType
        ) = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.AccountInventory]: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        password: str,
        type: (
            _m.CreateAccountRequestType | Literal["SystemAdmin", "Normal"] | UnsetType
        ) = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory | AsyncJob[_m.AccountInventory]: ...

    async def create(
        self,
        *,
        name: str,
        password: str,
        type: (
            _m.CreateAccountRequestType | Literal["SystemAdmin", "Normal"] | UnsetType
        ) = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory | AsyncJob[_m.AccountInventory]:
        """Create Account.

        Args:
            name: Display name of the account. At most 255 characters. Since 0.6.
            password: Password of the login. At most 255 characters. Since 0.6.
            type: Type of the account. Options: SystemAdmin | Normal. One of:
                SystemAdmin, Normal. Since 0.6.
            description: Free text about the account. At most 2048 characters. Since
                0.6.
            resource_uuid: UUID to assign to the new account. A random one is made
                when absent. Since 0.6.
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

        Sends `POST /zstack/v1/accounts`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            password,
            type,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_policy(
        self,
        *,
        name: str,
        statements: Sequence[_m.PolicyStatement],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PolicyInventory: ...

    @overload
    async def create_policy(
        self,
        *,
        name: str,
        statements: Sequence[_m.PolicyStatement],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PolicyInventory]: ...

    @overload
    async def create_policy(
        self,
        *,
        name: str,
        statements: Sequence[_m.PolicyStatement],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PolicyInventory | AsyncJob[_m.PolicyInventory]: ...

    async def create_policy(
        self,
        *,
        name: str,
        statements: Sequence[_m.PolicyStatement],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PolicyInventory | AsyncJob[_m.PolicyInventory]:
        """Create Policy.

        Args:
            name: Name of the policy. At most 255 characters. Since 0.6.
            statements: Policy statements. At least 1 items. Since 0.6.
            description: Description of the policy. At most 2048 characters. Since
                0.6.
            resource_uuid: Preset UUID of the new policy. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `POST /zstack/v1/accounts/policies`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_POLICY,
            _CREATE_POLICY_JOB,
            options,
            wait,
            name,
            statements,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_user(
        self,
        *,
        name: str,
        password: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.UserInventory: ...

    @overload
    async def create_user(
        self,
        *,
        name: str,
        password: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.UserInventory]: ...

    @overload
    async def create_user(
        self,
        *,
        name: str,
        password: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.UserInventory | AsyncJob[_m.UserInventory]: ...

    async def create_user(
        self,
        *,
        name: str,
        password: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.UserInventory | AsyncJob[_m.UserInventory]:
        """Create User.

        Args:
            name: Name of the user. At most 255 characters. Since 0.6.
            password: Password of the login. At most 255 characters. Since 0.6.
            description: Free text about the user. At most 2048 characters. Since
                0.6.
            resource_uuid: UUID to assign to the new user. A random one is made when
                absent. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
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

        Sends `POST /zstack/v1/accounts/users`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_USER,
            _CREATE_USER_JOB,
            options,
            wait,
            name,
            password,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_user_group(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory: ...

    @overload
    async def create_user_group(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.UserGroupInventory]: ...

    @overload
    async def create_user_group(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory | AsyncJob[_m.UserGroupInventory]: ...

    async def create_user_group(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory | AsyncJob[_m.UserGroupInventory]:
        """Create User Group.

        Args:
            name: Display name of the user group. At most 255 characters. Since 0.6.
            description: Description of the user group. At most 2048 characters.
                Since 0.6.
            resource_uuid: UUID to assign to the new user group. A random one is made
                when absent. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `POST /zstack/v1/accounts/groups`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_USER_GROUP,
            _CREATE_USER_GROUP_JOB,
            options,
            wait,
            name,
            description,
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
        """Delete Account.

        Args:
            uuid: Unique ID of the account. Since 0.6.
            delete_mode: How strictly to delete. Options: Permissive | Enforcing. One
                of: Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteAccountResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/{uuid}`. Since 0.6.
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
    async def delete_policy(
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
    async def delete_policy(
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
    async def delete_policy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_policy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Policy.

        Args:
            uuid: Unique ID of the policy. Since 0.6.
            delete_mode: How strictly to delete. One of: Permissive, Enforcing.
                Default: Permissive. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeletePolicyResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/policies/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_POLICY,
            _DELETE_POLICY_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_user(
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
    async def delete_user(
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
    async def delete_user(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_user(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete User.

        Args:
            uuid: Unique ID of the user. Since 0.6.
            delete_mode: Mode of deletion. Default: Permissive. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteUserResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/users/{uuid}`.
        """
        return await _run_job_async(
            self._client,
            _DELETE_USER,
            _DELETE_USER_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_user_group(
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
    async def delete_user_group(
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
    async def delete_user_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_user_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete User Group.

        Args:
            uuid: UUID of the user group. Since 0.6.
            delete_mode: Mode of deletion. One of: Permissive, Enforcing. Default:
                Permissive. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteUserGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/groups/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_USER_GROUP,
            _DELETE_USER_GROUP_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_policies_from_user(
        self,
        user_uuid: str,
        *,
        policy_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def detach_policies_from_user(
        self,
        user_uuid: str,
        *,
        policy_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def detach_policies_from_user(
        self,
        user_uuid: str,
        *,
        policy_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def detach_policies_from_user(
        self,
        user_uuid: str,
        *,
        policy_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Detach Policies from User.

        Args:
            user_uuid: Since 0.6.
            policy_uuids: UUIDs of the policies. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPoliciesFromUserResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/users/{userUuid}/policies`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DETACH_POLICIES_FROM_USER,
            _DETACH_POLICIES_FROM_USER_JOB,
            options,
            wait,
            user_uuid,
            policy_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_policy_from_user(
        self,
        user_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def detach_policy_from_user(
        self,
        user_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def detach_policy_from_user(
        self,
        user_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def detach_policy_from_user(
        self,
        user_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Detach Policy from User.

        Args:
            user_uuid: UUID of the user. Since 0.6.
            policy_uuid: UUID of the policy. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPolicyFromUserResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/users/{userUuid}/policies/{policyUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DETACH_POLICY_FROM_USER,
            _DETACH_POLICY_FROM_USER_JOB,
            options,
            wait,
            user_uuid,
            policy_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_policy_from_user_group(
        self,
        group_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def detach_policy_from_user_group(
        self,
        group_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def detach_policy_from_user_group(
        self,
        group_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def detach_policy_from_user_group(
        self,
        group_uuid: str,
        policy_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Detach Policy from User Group.

        Args:
            group_uuid: UUID of the group. Since 0.6.
            policy_uuid: UUID of the policy. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPolicyFromUserGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/groups/{groupUuid}/policies/{policyUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DETACH_POLICY_FROM_USER_GROUP,
            _DETACH_POLICY_FROM_USER_GROUP_JOB,
            options,
            wait,
            group_uuid,
            policy_uuid,
            system_tags,
            user_tags,
        )

    async def get_account_quota_usage(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetAccountQuotaUsageResponse:
        """Get Account Quota Usage.

        Args:
            uuid: UUID of the account. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/quota/{uuid}/usages`. Since 0.6.
        """
        return await self._call(
            _GET_ACCOUNT_QUOTA_USAGE,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    async def log_in_by_account(
        self,
        *,
        account_name: str,
        password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_type: str | UnsetType = UNSET,
        captcha_uuid: str | UnsetType = UNSET,
        verify_code: str | UnsetType = UNSET,
        client_info: Mapping[str, str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory:
        """Log In with Account.

        Args:
            account_name: Name of the account. Since 0.6.
            password: Password of the login. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            account_type: Type of the account. Since 3.4.0.
            captcha_uuid: UUID of the captcha. Since 0.6.
            verify_code: Since 0.6.
            client_info: Facts about the calling client. Since 3.5.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/accounts/login`. Since 0.6.
        """
        return await self._call(
            _LOG_IN_BY_ACCOUNT,
            options,
            account_name,
            password,
            system_tags,
            user_tags,
            account_type,
            captcha_uuid,
            verify_code,
            client_info,
        )

    async def log_in_by_user(
        self,
        *,
        user_name: str,
        password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_uuid: str | UnsetType = UNSET,
        account_name: str | UnsetType = UNSET,
        client_info: Mapping[str, str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory:
        """Log In with User.

        Args:
            user_name: Name of the user. Since 0.6.
            password: Password in the required digest form. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            account_uuid: UUID of the account. Since 0.6.
            account_name: Name of the account. Since 0.6.
            client_info: Facts about the calling client. Since 3.5.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/accounts/users/login`.
        """
        return await self._call(
            _LOG_IN_BY_USER,
            options,
            user_name,
            password,
            system_tags,
            user_tags,
            account_uuid,
            account_name,
            client_info,
        )

    async def log_out(
        self,
        session_uuid: str,
        *,
        client_info: Mapping[str, str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Log Out.

        Args:
            session_uuid: UUID of the session. Since 0.6.
            client_info: Facts about the calling client. Since 3.5.0.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is LogOutResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `DELETE /zstack/v1/accounts/sessions/{sessionUuid}`. Since 0.6.
        """
        return await self._call(
            _LOG_OUT,
            options,
            session_uuid,
            client_info,
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
    ) -> AsyncPages[_m.AccountInventory, _m.QueryAccountResponse]:
        """Query Accounts.

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

        Sends `GET /zstack/v1/accounts`. Since 0.6.
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

    async def query_account_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.AccountInventory]:
        """Query Accounts by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/{uuid}`.
        """
        return await self._call(_QUERY_ACCOUNT_BY_UUID, options, uuid)

    def query_account_resource_ref(
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
    ) -> AsyncPages[_m.AccountResourceRefInventory, _m.QueryAccountResourceRefResponse]:
        """Query Account Resource Refs.

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

        Sends `GET /zstack/v1/accounts/resources/refs`. Since 0.6.
        """
        return self._pages(
            _QUERY_ACCOUNT_RESOURCE_REF,
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

    def query_policy(
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
    ) -> AsyncPages[_m.PolicyInventory, _m.QueryPolicyResponse]:
        """Query Policies.

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

        Sends `GET /zstack/v1/accounts/policies`. Since 0.6.
        """
        return self._pages(
            _QUERY_POLICY,
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

    async def query_policy_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.PolicyInventory]:
        """Query Policies by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/policies/{uuid}`.
        """
        return await self._call(_QUERY_POLICY_BY_UUID, options, uuid)

    def query_quota(
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
    ) -> AsyncPages[_m.QuotaInventory, _m.QueryQuotaResponse]:
        """Query Quotas.

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

        Sends `GET /zstack/v1/accounts/quotas`. Since 0.6.
        """
        return self._pages(
            _QUERY_QUOTA,
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

    def query_shared_resource(
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
    ) -> AsyncPages[_m.SharedResourceInventory, _m.QuerySharedResourceResponse]:
        """Query Shared Resources.

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

        Sends `GET /zstack/v1/accounts/resources`. Since 0.6.
        """
        return self._pages(
            _QUERY_SHARED_RESOURCE,
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

    def query_user(
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
    ) -> AsyncPages[_m.UserInventory, _m.QueryUserResponse]:
        """Query Users.

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

        Sends `GET /zstack/v1/accounts/users`.
        """
        return self._pages(
            _QUERY_USER,
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

    async def query_user_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.UserInventory]:
        """Query Users by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/users/{uuid}`.
        """
        return await self._call(_QUERY_USER_BY_UUID, options, uuid)

    @overload
    async def remove_user_from_group(
        self,
        group_uuid: str,
        user_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def remove_user_from_group(
        self,
        group_uuid: str,
        user_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def remove_user_from_group(
        self,
        group_uuid: str,
        user_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def remove_user_from_group(
        self,
        group_uuid: str,
        user_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Remove User from Group.

        Args:
            group_uuid: UUID of the group. Since 0.6.
            user_uuid: UUID of the user. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveUserFromGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/accounts/groups/{groupUuid}/users/{userUuid}`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _REMOVE_USER_FROM_GROUP,
            _REMOVE_USER_FROM_GROUP_JOB,
            options,
            wait,
            group_uuid,
            user_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def renew_session(
        self,
        session_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory: ...

    @overload
    async def renew_session(
        self,
        session_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SessionInventory]: ...

    @overload
    async def renew_session(
        self,
        session_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory | AsyncJob[_m.SessionInventory]: ...

    async def renew_session(
        self,
        session_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory | AsyncJob[_m.SessionInventory]:
        """Renew Session.

        Args:
            session_uuid: UUID of the session. Since 2.3.
            system_tags: System Tags. Since 2.3.
            user_tags: User Tags. Since 2.3.
            duration: Lifetime of the session. Unit: second. Range: 60-31536000. From
                60 to 31536000. Since 2.3.
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

        Sends `PUT /zstack/v1/accounts/sessions/{sessionUuid}/renew`.
        """
        return await _run_job_async(
            self._client,
            _RENEW_SESSION,
            _RENEW_SESSION_JOB,
            options,
            wait,
            session_uuid,
            system_tags,
            user_tags,
            duration,
        )

    @overload
    async def revoke_resource_sharing(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def revoke_resource_sharing(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def revoke_resource_sharing(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def revoke_resource_sharing(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Revoke Resource Sharing.

        Args:
            resource_uuids: UUIDs of the resources. At least 1 items. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: Since 0.6.
            to_public: Whether everyone may use the resources. Since 0.6.
            account_uuids: UUIDs of the accounts. Since 0.6.
            all: Whether to count every resource. Since 0.6.
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

        Sends `PUT /zstack/v1/accounts/resources/actions (action
        revokeResourceSharing)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _REVOKE_RESOURCE_SHARING,
            _REVOKE_RESOURCE_SHARING_JOB,
            options,
            wait,
            resource_uuids,
            system_tags,
            user_tags,
            to_public,
            account_uuids,
            all,
        )

    @overload
    async def share_resource(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def share_resource(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def share_resource(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def share_resource(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        account_uuids: Sequence[str] | UnsetType = UNSET,
        to_public: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Share Resources.

        Args:
            resource_uuids: UUIDs of the resources. At least 1 items. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            account_uuids: UUIDs of the accounts. Since 0.6.
            to_public: Whether everyone may use the resources. Since 0.6.
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

        Sends `PUT /zstack/v1/accounts/resources/actions (action shareResource)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _SHARE_RESOURCE,
            _SHARE_RESOURCE_JOB,
            options,
            wait,
            resource_uuids,
            system_tags,
            user_tags,
            account_uuids,
            to_public,
        )

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.AccountInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory | AsyncJob[_m.AccountInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AccountInventory | AsyncJob[_m.AccountInventory]:
        """Update Account.

        Args:
            uuid: UUID of the account. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            password: Password in the required digest form. At most 255 characters.
                Since 0.6.
            name: Name of the account. At most 255 characters. Since 0.6.
            description: Free text about the account. At most 2048 characters. Since
                0.6.
            old_password: Password in use now. At most 255 characters. Since 3.6.0.
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

        Sends `PUT /zstack/v1/accounts/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            password,
            name,
            description,
            old_password,
        )

    @overload
    async def update_quota(
        self,
        *,
        identity_uuid: str,
        name: str,
        value: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.QuotaInventory: ...

    @overload
    async def update_quota(
        self,
        *,
        identity_uuid: str,
        name: str,
        value: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.QuotaInventory]: ...

    @overload
    async def update_quota(
        self,
        *,
        identity_uuid: str,
        name: str,
        value: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.QuotaInventory | AsyncJob[_m.QuotaInventory]: ...

    async def update_quota(
        self,
        *,
        identity_uuid: str,
        name: str,
        value: int,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.QuotaInventory | AsyncJob[_m.QuotaInventory]:
        """Update Quota.

        Args:
            identity_uuid: UUID of the identity. Since 0.6.
            name: Display name of the quota. Since 0.6.
            value: Value to set. From 0 to 9223372036854775807. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/accounts/quotas/actions (action updateQuota)`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_QUOTA,
            _UPDATE_QUOTA_JOB,
            options,
            wait,
            identity_uuid,
            name,
            value,
            system_tags,
            user_tags,
        )

    @overload
    async def update_user(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.UserInventory: ...

    @overload
    async def update_user(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.UserInventory]: ...

    @overload
    async def update_user(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.UserInventory | AsyncJob[_m.UserInventory]: ...

    async def update_user(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        old_password: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.UserInventory | AsyncJob[_m.UserInventory]:
        """Update User.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            uuid: Since 0.6.
            password: Password in the required digest form. At most 255 characters.
                Since 0.6.
            name: Name of the user. At most 255 characters. Since 0.6.
            description: Free text about the user. At most 2048 characters. Since
                0.6.
            old_password: Password in use now. At most 255 characters. Since 3.6.0.
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

        Sends `PUT /zstack/v1/accounts/users/actions (action updateUser)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_USER,
            _UPDATE_USER_JOB,
            options,
            wait,
            system_tags,
            user_tags,
            uuid,
            password,
            name,
            description,
            old_password,
        )

    @overload
    async def update_user_group(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory: ...

    @overload
    async def update_user_group(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.UserGroupInventory]: ...

    @overload
    async def update_user_group(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory | AsyncJob[_m.UserGroupInventory]: ...

    async def update_user_group(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.UserGroupInventory | AsyncJob[_m.UserGroupInventory]:
        """Update User Group.

        Args:
            uuid: Unique ID of the user group. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            name: Name of the user group. At most 255 characters. Since 0.6.
            description: Free text about the user group. At most 2048 characters.
                Since 0.6.
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

        Sends `PUT /zstack/v1/accounts/groups/actions (action updateUserGroup)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_USER_GROUP,
            _UPDATE_USER_GROUP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
        )

    async def validate_session(
        self,
        session_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.ValidateSessionResponse:
        """Validate Session.

        Args:
            session_uuid: UUID of the session. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/accounts/sessions/{sessionUuid}/valid`. Since 0.6.
        """
        return await self._call(
            _VALIDATE_SESSION,
            options,
            session_uuid,
            system_tags,
            user_tags,
        )
