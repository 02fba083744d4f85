"""Operations of security-groups."""

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

_ADD_SECURITY_GROUP_RULE = Operation(
    "AddSecurityGroupRule",
    "POST",
    "/zstack/v1/security-groups/{securityGroupUuid}/rules",
    (
        Path("securityGroupUuid"),
        Member("params", "rules"),
        Member("params", "remoteSecurityGroupUuids"),
        Member("params", "priority"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AddSecurityGroupRuleResponse, unwrap="inventory"),
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

_ADD_SECURITY_GROUP_RULE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddSecurityGroupRuleResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ATTACH_SECURITY_GROUP_TO_L3_NETWORK = Operation(
    "AttachSecurityGroupToL3Network",
    "POST",
    "/zstack/v1/security-groups/{securityGroupUuid}/l3-networks/{l3NetworkUuid}",
    (
        Path("securityGroupUuid"),
        Path("l3NetworkUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(
            lambda: _m.AttachSecurityGroupToL3NetworkResponse,
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

_ATTACH_SECURITY_GROUP_TO_L3_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AttachSecurityGroupToL3NetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_SECURITY_GROUP_RULE = Operation(
    "ChangeSecurityGroupRule",
    "PUT",
    "/zstack/v1/security-groups/rules/{uuid}/actions",
    (
        Path("uuid"),
        Member("changesecuritygrouprule", "description"),
        Member("changesecuritygrouprule", "remoteSecurityGroupUuid"),
        Member("changesecuritygrouprule", "action"),
        Member("changesecuritygrouprule", "state"),
        Member("changesecuritygrouprule", "priority"),
        Member("changesecuritygrouprule", "protocol"),
        Member("changesecuritygrouprule", "srcIpRange"),
        Member("changesecuritygrouprule", "dstIpRange"),
        Member("changesecuritygrouprule", "dstPortRange"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changesecuritygrouprule": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeSecurityGroupRuleResponse, unwrap="inventory"),
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

_CHANGE_SECURITY_GROUP_RULE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeSecurityGroupRuleResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_SECURITY_GROUP_RULE_STATE = Operation(
    "ChangeSecurityGroupRuleState",
    "PUT",
    "/zstack/v1/security-groups/{securityGroupUuid}/rules/state/actions",
    (
        Path("securityGroupUuid"),
        Member("changesecuritygrouprulestate", "ruleUuids"),
        Member("changesecuritygrouprulestate", "state"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changesecuritygrouprulestate": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.ChangeSecurityGroupRuleStateResponse,
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

_CHANGE_SECURITY_GROUP_RULE_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeSecurityGroupRuleStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_SECURITY_GROUP_STATE = Operation(
    "ChangeSecurityGroupState",
    "PUT",
    "/zstack/v1/security-groups/{uuid}/actions",
    (
        Path("uuid"),
        Member("changesecuritygroupstate", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changesecuritygroupstate": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeSecurityGroupStateResponse, unwrap="inventory"),
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

_CHANGE_SECURITY_GROUP_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeSecurityGroupStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_VM_NIC_SECURITY_POLICY = Operation(
    "ChangeVmNicSecurityPolicy",
    "PUT",
    "/zstack/v1/security-groups/nics/{vmNicUuid}/security-policy/actions",
    (
        Path("vmNicUuid"),
        Member("changevmnicsecuritypolicy", "ingressPolicy"),
        Member("changevmnicsecuritypolicy", "egressPolicy"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changevmnicsecuritypolicy": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeVmNicSecurityPolicyResponse, unwrap="inventory"),
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

_CHANGE_VM_NIC_SECURITY_POLICY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeVmNicSecurityPolicyResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE = Operation(
    "DeleteSecurityGroup",
    "DELETE",
    "/zstack/v1/security-groups/{uuid}",
    (Path("uuid"), Query("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteSecurityGroupResponseDefault),
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

_DELETE_SECURITY_GROUP_RULE = Operation(
    "DeleteSecurityGroupRule",
    "DELETE",
    "/zstack/v1/security-groups/rules",
    (Member("ruleUuids"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8", required=True),
    responses={
        "200": Json(lambda: _m.DeleteSecurityGroupRuleResponse, unwrap="inventory"),
        "default": Json(lambda: _m.DeleteSecurityGroupRuleResponseDefault),
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

_DELETE_SECURITY_GROUP_RULE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DeleteSecurityGroupRuleResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_VM_NIC_FROM_SECURITY_GROUP = Operation(
    "DeleteVmNicFromSecurityGroup",
    "DELETE",
    "/zstack/v1/security-groups/{securityGroupUuid}/vm-instances/nics",
    (
        Path("securityGroupUuid"),
        Member("vmNicUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8", required=True),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVmNicFromSecurityGroupResponseDefault),
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

_DELETE_VM_NIC_FROM_SECURITY_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_SECURITY_GROUP_FROM_L3_NETWORK = Operation(
    "DetachSecurityGroupFromL3Network",
    "DELETE",
    "/zstack/v1/security-groups/{securityGroupUuid}/l3-networks/{l3NetworkUuid}",
    (
        Path("securityGroupUuid"),
        Path("l3NetworkUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(
            lambda: _m.DetachSecurityGroupFromL3NetworkResponse,
            unwrap="inventory",
        ),
        "default": Json(lambda: _m.DetachSecurityGroupFromL3NetworkResponseDefault),
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

_DETACH_SECURITY_GROUP_FROM_L3_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DetachSecurityGroupFromL3NetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_CANDIDATE_VM_NIC_FOR_SECURITY_GROUP = Operation(
    "GetCandidateVmNicForSecurityGroup",
    "GET",
    "/zstack/v1/security-groups/{securityGroupUuid}/vm-instances/candidate-nics",
    (Path("securityGroupUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(
            lambda: _m.GetCandidateVmNicForSecurityGroupResponse,
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
    "QuerySecurityGroup",
    "GET",
    "/zstack/v1/security-groups",
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
        "200": Json(lambda: _m.QuerySecurityGroupResponse, unwrap="inventories"),
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

_QUERY_SECURITY_GROUP_BY_UUID = Operation(
    "QuerySecurityGroupByUuid",
    "GET",
    "/zstack/v1/security-groups/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QuerySecurityGroupResponse, unwrap="inventories"),
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

_QUERY_SECURITY_GROUP_RULE = Operation(
    "QuerySecurityGroupRule",
    "GET",
    "/zstack/v1/security-groups/rules",
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
        "200": Json(lambda: _m.QuerySecurityGroupRuleResponse, unwrap="inventories"),
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

_QUERY_SECURITY_GROUP_RULE_BY_UUID = Operation(
    "QuerySecurityGroupRuleByUuid",
    "GET",
    "/zstack/v1/security-groups/rules/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QuerySecurityGroupRuleResponse, unwrap="inventories"),
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

_QUERY_VM_NIC_IN_SECURITY_GROUP = Operation(
    "QueryVmNicInSecurityGroup",
    "GET",
    "/zstack/v1/security-groups/vm-instances/nics",
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
        "200": Json(lambda: _m.QueryVmNicInSecurityGroupResponse, unwrap="inventories"),
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

_QUERY_VM_NIC_SECURITY_POLICY = Operation(
    "QueryVmNicSecurityPolicy",
    "GET",
    "/zstack/v1/security-groups/nics/security-policy",
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
        "200": Json(lambda: _m.QueryVmNicSecurityPolicyResponse, unwrap="inventories"),
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

_QUERY_VM_NIC_SECURITY_POLICY_BY_UUID = Operation(
    "QueryVmNicSecurityPolicyByUuid",
    "GET",
    "/zstack/v1/security-groups/nics/{uuid}/security-policy",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryVmNicSecurityPolicyResponse, unwrap="inventories"),
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

_SET_VM_NIC = Operation(
    "SetVmNicSecurityGroup",
    "PUT",
    "/zstack/v1/security-groups/nics/{vmNicUuid}/actions",
    (
        Path("vmNicUuid"),
        Member("setvmnicsecuritygroup", "refs"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"setvmnicsecuritygroup": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.SetVmNicSecurityGroupResponse, unwrap="inventory"),
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

_SET_VM_NIC_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.SetVmNicSecurityGroupResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE = Operation(
    "UpdateSecurityGroup",
    "PUT",
    "/zstack/v1/security-groups/{uuid}/actions",
    (
        Path("uuid"),
        Member("updatesecuritygroup", "name"),
        Member("updatesecuritygroup", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatesecuritygroup": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateSecurityGroupResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdateSecurityGroupResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_SECURITY_GROUP_RULE_PRIORITY = Operation(
    "UpdateSecurityGroupRulePriority",
    "PUT",
    "/zstack/v1/security-groups/{securityGroupUuid}/rules/priority/actions",
    (
        Path("securityGroupUuid"),
        Member("updatesecuritygrouprulepriority", "type"),
        Member("updatesecuritygrouprulepriority", "rules"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatesecuritygrouprulepriority": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.UpdateSecurityGroupRulePriorityResponse,
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

_UPDATE_SECURITY_GROUP_RULE_PRIORITY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateSecurityGroupRulePriorityResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class SecurityGroups(Namespace):
    """Operations of security-groups."""

    @overload
    def add_security_group_rule(
        self,
        security_group_uuid: str,
        *,
        rules: Sequence[_m.SecurityGroupRuleAo],
        remote_security_group_uuids: Sequence[str] | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    def add_security_group_rule(
        self,
        security_group_uuid: str,
        *,
        rules: Sequence[_m.SecurityGroupRuleAo],
        remote_security_group_uuids: Sequence[str] | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SecurityGroupInventory]: ...

    @overload
    def add_security_group_rule(
        self,
        security_group_uuid: str,
        *,
        rules: Sequence[_m.SecurityGroupRuleAo],
        remote_security_group_uuids: Sequence[str] | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]: ...

    def add_security_group_rule(
        self,
        security_group_uuid: str,
        *,
        rules: Sequence[_m.SecurityGroupRuleAo],
        remote_security_group_uuids: Sequence[str] | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]:
        """Add Security Group Rule.

        Args:
            security_group_uuid: The UUID of the security group. At least 1
                characters. Since 0.6.
            rules: The rules to add. At least 1 items. Since 0.6.
            remote_security_group_uuids: Optional. The UUIDs of the remote security
                groups. At least 1 items. Since 2.1.
            priority: Optional. The priority, where a smaller number wins. Default:
                -1. Since 4.7.21.
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

        Sends `POST /zstack/v1/security-groups/{securityGroupUuid}/rules`.
        """
        return _run_job(
            self._client,
            _ADD_SECURITY_GROUP_RULE,
            _ADD_SECURITY_GROUP_RULE_JOB,
            options,
            wait,
            security_group_uuid,
            rules,
            remote_security_group_uuids,
            priority,
            system_tags,
            user_tags,
        )

    @overload
    def attach_security_group_to_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    def attach_security_group_to_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SecurityGroupInventory]: ...

    @overload
    def attach_security_group_to_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]: ...

    def attach_security_group_to_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]:
        """Attach Security Group to L3 Network.

        Args:
            security_group_uuid: The UUID of the security group. Since 0.6.
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
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

        Sends `POST
        /zstack/v1/security-groups/{securityGroupUuid}/l3-networks/{l3NetworkUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_SECURITY_GROUP_TO_L3_NETWORK,
            _ATTACH_SECURITY_GROUP_TO_L3_NETWORK_JOB,
            options,
            wait,
            security_group_uuid,
            l3_network_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def change_security_group_rule(
        self,
        uuid: str,
        *,
        description: str | UnsetType = UNSET,
        remote_security_group_uuid: str | UnsetType = UNSET,
        action: (
            _m.ChangeSecurityGroupRuleRequestAction
            | Literal["DROP", "ACCEPT"]
            | UnsetType
        ) = UNSET,
        state: (
            _m.ChangeSecurityGroupRuleRequestState
            | Literal["Enabled", "Disabled"]
            | UnsetType
        ) = UNSET,
        priority: int | UnsetType = UNSET,
        protocol: (
            _m.ChangeSecurityGroupRuleRequestProtocol
            | Literal["ALL", "TCP", "UDP", "ICMP"]
            | UnsetType
        ) = UNSET,
        src_ip_range: str | UnsetType = UNSET,
        dst_ip_range: str | UnsetType = UNSET,
        dst_port_range: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupRuleInventory: ...

    @overload
    def change_security_group_rule(
        self,
        uuid: str,
        *,
        description: str | UnsetType = UNSET,
        remote_security_group_uuid: str | UnsetType = UNSET,
        action: (
            _m.ChangeSecurityGroupRuleRequestAction
            | Literal["DROP", "ACCEPT"]
            | UnsetType
        ) = UNSET,
        state: (
            _m.ChangeSecurityGroupRuleRequestState
            | Literal["Enabled", "Disabled"]
            | UnsetType
        ) = UNSET,
        priority: int | UnsetType = UNSET,
        protocol: (
            _m.ChangeSecurityGroupRuleRequestProtocol
            | Literal["ALL", "TCP", "UDP", "ICMP"]
            | UnsetType
        ) = UNSET,
        src_ip_range: str | UnsetType = UNSET,
        dst_ip_range: str | UnsetType = UNSET,
        dst_port_range: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SecurityGroupRuleInventory]: ...

    @overload
    def change_security_group_rule(
        self,
        uuid: str,
        *,
        description: str | UnsetType = UNSET,
        remote_security_group_uuid: str | UnsetType = UNSET,
        action: (
            _m.ChangeSecurityGroupRuleRequestAction
            | Literal["DROP", "ACCEPT"]
            | UnsetType
        ) = UNSET,
        state: (
            _m.ChangeSecurityGroupRuleRequestState
            | Literal["Enabled", "Disabled"]
            | UnsetType
        ) = UNSET,
        priority: int | UnsetType = UNSET,
        protocol: (
            _m.ChangeSecurityGroupRuleRequestProtocol
            | Literal["ALL", "TCP", "UDP", "ICMP"]
            | UnsetType
        ) = UNSET,
        src_ip_range: str | UnsetType = UNSET,
        dst_ip_range: str | UnsetType = UNSET,
        dst_port_range: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupRuleInventory | Job[_m.SecurityGroupRuleInventory]: ...

    def change_security_group_rule(
        self,
        uuid: str,
        *,
        description: str | UnsetType = UNSET,
        remote_security_group_uuid: str | UnsetType = UNSET,
        action: (
            _m.ChangeSecurityGroupRuleRequestAction
            | Literal["DROP", "ACCEPT"]
            | UnsetType
        ) = UNSET,
        state: (
            _m.ChangeSecurityGroupRuleRequestState
            | Literal["Enabled", "Disabled"]
            | UnsetType
        ) = UNSET,
        priority: int | UnsetType = UNSET,
        protocol: (
            _m.ChangeSecurityGroupRuleRequestProtocol
            | Literal["ALL", "TCP", "UDP", "ICMP"]
            | UnsetType
        ) = UNSET,
        src_ip_range: str | UnsetType = UNSET,
        dst_ip_range: str | UnsetType = UNSET,
        dst_port_range: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupRuleInventory | Job[_m.SecurityGroupRuleInventory]:
        """Change Security Group Rule.

        Args:
            uuid: The UUID of the security group rule. At least 1 characters. Since
                4.7.21.
            description: Optional. Free text about the security group rule. At most
                255 characters. Since 4.7.21.
            remote_security_group_uuid: Optional. The UUID of the remote security
                group. Since 4.7.21.
            action: Optional. What to do with matching traffic. Options: DROP |
                ACCEPT. One of: DROP, ACCEPT. At least 1 characters. Since 4.7.21.
            state: Optional. The state of the security group rule. Options: Enabled |
                Disabled. One of: Enabled, Disabled. At least 1 characters. Since
                4.7.21.
            priority: Optional. The priority, where a smaller number wins. Since
                4.7.21.
            protocol: One of: ALL, TCP, UDP, ICMP. At least 1 characters. Since
                4.7.21.
            src_ip_range: Optional. The source addresses. At most 1024 characters.
                Since 4.7.21.
            dst_ip_range: Optional. The destination addresses. At most 1024
                characters. Since 4.7.21.
            dst_port_range: Optional. The destination ports. At most 255 characters.
                Since 4.7.21.
            system_tags: Optional. The system tags to attach. Since 4.7.21.
            user_tags: Optional. The user tags to attach. Since 4.7.21.
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

        Sends `PUT /zstack/v1/security-groups/rules/{uuid}/actions (action
        changesecuritygrouprule)`. Since 4.7.21.
        """
        return _run_job(
            self._client,
            _CHANGE_SECURITY_GROUP_RULE,
            _CHANGE_SECURITY_GROUP_RULE_JOB,
            options,
            wait,
            uuid,
            description,
            remote_security_group_uuid,
            action,
            state,
            priority,
            protocol,
            src_ip_range,
            dst_ip_range,
            dst_port_range,
            system_tags,
            user_tags,
        )

    @overload
    def change_security_group_rule_state(
        self,
        security_group_uuid: str,
        *,
        rule_uuids: Sequence[str],
        state: (
            _m.ChangeSecurityGroupRuleStateRequestState | Literal["Enabled", "Disabled"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    def change_security_group_rule_state(
        self,
        security_group_uuid: str,
        *,
        rule_uuids: Sequence[str],
        state: (
            _m.ChangeSecurityGroupRuleStateRequestState | Literal["Enabled", "Disabled"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SecurityGroupInventory]: ...

    @overload
    def change_security_group_rule_state(
        self,
        security_group_uuid: str,
        *,
        rule_uuids: Sequence[str],
        state: (
            _m.ChangeSecurityGroupRuleStateRequestState | Literal["Enabled", "Disabled"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]: ...

    def change_security_group_rule_state(
        self,
        security_group_uuid: str,
        *,
        rule_uuids: Sequence[str],
        state: (
            _m.ChangeSecurityGroupRuleStateRequestState | Literal["Enabled", "Disabled"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]:
        """Change Security Group Rule State.

        Args:
            security_group_uuid: The UUID of the security group. At least 1
                characters. Since 4.7.21.
            rule_uuids: The UUIDs of the rules. At least 1 items. Since 4.7.21.
            state: Whether the security group rule is enabled. One of: Enabled,
                Disabled. Since 4.7.21.
            system_tags: Optional. The system tags. Since 4.7.21.
            user_tags: Optional. The user tags. Since 4.7.21.
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

        Sends `PUT /zstack/v1/security-groups/{securityGroupUuid}/rules/state/actions
        (action changesecuritygrouprulestate)`. Since 4.7.21.
        """
        return _run_job(
            self._client,
            _CHANGE_SECURITY_GROUP_RULE_STATE,
            _CHANGE_SECURITY_GROUP_RULE_STATE_JOB,
            options,
            wait,
            security_group_uuid,
            rule_uuids,
            state,
            system_tags,
            user_tags,
        )

    @overload
    def change_security_group_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeSecurityGroupStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    def change_security_group_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeSecurityGroupStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SecurityGroupInventory]: ...

    @overload
    def change_security_group_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeSecurityGroupStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]: ...

    def change_security_group_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeSecurityGroupStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]:
        """Change Security Group State.

        Args:
            uuid: The unique ID of the security group. Since 0.6.
            state_event: The switch that turns the security group on or off. One of:
                enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/security-groups/{uuid}/actions (action
        changesecuritygroupstate)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_SECURITY_GROUP_STATE,
            _CHANGE_SECURITY_GROUP_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    def change_vm_nic_security_policy(
        self,
        vm_nic_uuid: str,
        *,
        ingress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestIngressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        egress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestEgressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicSecurityPolicyInventory: ...

    @overload
    def change_vm_nic_security_policy(
        self,
        vm_nic_uuid: str,
        *,
        ingress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestIngressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        egress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestEgressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmNicSecurityPolicyInventory]: ...

    @overload
    def change_vm_nic_security_policy(
        self,
        vm_nic_uuid: str,
        *,
        ingress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestIngressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        egress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestEgressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmNicSecurityPolicyInventory | Job[_m.VmNicSecurityPolicyInventory]: ...

    def change_vm_nic_security_policy(
        self,
        vm_nic_uuid: str,
        *,
        ingress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestIngressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        egress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestEgressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicSecurityPolicyInventory | Job[_m.VmNicSecurityPolicyInventory]:
        """Change VM NIC Security Policy.

        Args:
            vm_nic_uuid: The UUID of the VM NIC. Since 4.7.21.
            ingress_policy: Optional. The default policy for inbound traffic. One of:
                DENY, ALLOW. Since 4.7.21.
            egress_policy: Optional. The default policy for outbound traffic. One of:
                DENY, ALLOW. Since 4.7.21.
            system_tags: Since 4.7.21.
            user_tags: Optional. The user tags. Since 4.7.21.
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
        /zstack/v1/security-groups/nics/{vmNicUuid}/security-policy/actions (action
        changevmnicsecuritypolicy)`. Since 4.7.21.
        """
        return _run_job(
            self._client,
            _CHANGE_VM_NIC_SECURITY_POLICY,
            _CHANGE_VM_NIC_SECURITY_POLICY_JOB,
            options,
            wait,
            vm_nic_uuid,
            ingress_policy,
            egress_policy,
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
        """Delete Security Group.

        Args:
            uuid: The UUID of the security group. Since 0.6.
            delete_mode: Optional. How strictly to delete. Options: Permissive |
                Enforcing. Default: Permissive. One of: Permissive, Enforcing.
                Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteSecurityGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/security-groups/{uuid}`. Since 0.6.
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
    def delete_security_group_rule(
        self,
        *,
        rule_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    def delete_security_group_rule(
        self,
        *,
        rule_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SecurityGroupInventory]: ...

    @overload
    def delete_security_group_rule(
        self,
        *,
        rule_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]: ...

    def delete_security_group_rule(
        self,
        *,
        rule_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]:
        """Delete Security Group Rule.

        Args:
            rule_uuids: The UUIDs of the rules. At least 1 items. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteSecurityGroupRuleResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/security-groups/rules`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_SECURITY_GROUP_RULE,
            _DELETE_SECURITY_GROUP_RULE_JOB,
            options,
            wait,
            rule_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def delete_vm_nic_from_security_group(
        self,
        security_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_vm_nic_from_security_group(
        self,
        security_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_vm_nic_from_security_group(
        self,
        security_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_vm_nic_from_security_group(
        self,
        security_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete VM NIC from Security Group.

        Args:
            security_group_uuid: The UUID of the security group. Since 0.6.
            vm_nic_uuids: The UUIDs of the VM NICs. At least 1 items. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmNicFromSecurityGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/security-groups/{securityGroupUuid}/vm-instances/nics`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_VM_NIC_FROM_SECURITY_GROUP,
            _DELETE_VM_NIC_FROM_SECURITY_GROUP_JOB,
            options,
            wait,
            security_group_uuid,
            vm_nic_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def detach_security_group_from_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    def detach_security_group_from_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SecurityGroupInventory]: ...

    @overload
    def detach_security_group_from_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]: ...

    def detach_security_group_from_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]:
        """Detach Security Group from L3 Network.

        Args:
            security_group_uuid: The UUID of the security group. Since 0.6.
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachSecurityGroupFromL3NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/security-groups/{securityGroupUuid}/l3-networks/{l3NetworkUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _DETACH_SECURITY_GROUP_FROM_L3_NETWORK,
            _DETACH_SECURITY_GROUP_FROM_L3_NETWORK_JOB,
            options,
            wait,
            security_group_uuid,
            l3_network_uuid,
            system_tags,
            user_tags,
        )

    def get_candidate_vm_nic_for_security_group(
        self,
        security_group_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicInventory]:
        """Get Candidate VM NIC for Security Group.

        Args:
            security_group_uuid: The UUID of the security group. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/security-groups/{securityGroupUuid}/vm-instances/candidate-nics`.
        Since 0.6.
        """
        return self._call(
            _GET_CANDIDATE_VM_NIC_FOR_SECURITY_GROUP,
            options,
            security_group_uuid,
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
    ) -> Page[_m.SecurityGroupInventory, _m.QuerySecurityGroupResponse]:
        """Query Security Groups.

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

        Sends `GET /zstack/v1/security-groups`. Since 0.6.
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

    def query_security_group_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.SecurityGroupInventory]:
        """Query Security Groups by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/security-groups/{uuid}`.
        """
        return self._call(_QUERY_SECURITY_GROUP_BY_UUID, options, uuid)

    def query_security_group_rule(
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
    ) -> Page[_m.SecurityGroupRuleInventory, _m.QuerySecurityGroupRuleResponse]:
        """Query Security Group Rules.

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

        Sends `GET /zstack/v1/security-groups/rules`. Since 0.6.
        """
        return self._call(
            _QUERY_SECURITY_GROUP_RULE,
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

    def query_security_group_rule_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.SecurityGroupRuleInventory]:
        """Query Security Group Rules by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/security-groups/rules/{uuid}`.
        """
        return self._call(_QUERY_SECURITY_GROUP_RULE_BY_UUID, options, uuid)

    def query_vm_nic_in_security_group(
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
    ) -> Page[_m.VmNicSecurityGroupRefInventory, _m.QueryVmNicInSecurityGroupResponse]:
        """Query VM NICs in Security Group.

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

        Sends `GET /zstack/v1/security-groups/vm-instances/nics`.
        """
        return self._call(
            _QUERY_VM_NIC_IN_SECURITY_GROUP,
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

    def query_vm_nic_security_policy(
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
    ) -> Page[_m.VmNicSecurityPolicyInventory, _m.QueryVmNicSecurityPolicyResponse]:
        """Query VM NIC Security Policies.

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

        Sends `GET /zstack/v1/security-groups/nics/security-policy`. Since 4.7.21.
        """
        return self._call(
            _QUERY_VM_NIC_SECURITY_POLICY,
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

    def query_vm_nic_security_policy_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicSecurityPolicyInventory]:
        """Query VM NIC Security Policies by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/security-groups/nics/{uuid}/security-policy`.
        """
        return self._call(_QUERY_VM_NIC_SECURITY_POLICY_BY_UUID, options, uuid)

    @overload
    def set_vm_nic(
        self,
        vm_nic_uuid: str,
        *,
        refs: Sequence[_m.VmNicSecurityGroupRefAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicSecurityGroupRefInventory]: ...

    @overload
    def set_vm_nic(
        self,
        vm_nic_uuid: str,
        *,
        refs: Sequence[_m.VmNicSecurityGroupRefAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[list[_m.VmNicSecurityGroupRefInventory]]: ...

    @overload
    def set_vm_nic(
        self,
        vm_nic_uuid: str,
        *,
        refs: Sequence[_m.VmNicSecurityGroupRefAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        list[_m.VmNicSecurityGroupRefInventory]
        | Job[list[_m.VmNicSecurityGroupRefInventory]]
    ): ...

    def set_vm_nic(
        self,
        vm_nic_uuid: str,
        *,
        refs: Sequence[_m.VmNicSecurityGroupRefAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        list[_m.VmNicSecurityGroupRefInventory]
        | Job[list[_m.VmNicSecurityGroupRefInventory]]
    ):
        """Set VM NIC Security Group.

        Args:
            vm_nic_uuid: The UUID of the VM NIC. At least 1 characters. Since 4.7.21.
            refs: The server groups and weights. Since 4.7.21.
            system_tags: Optional. The system tags to attach. Since 4.7.21.
            user_tags: Optional. The user tags to attach. Since 4.7.21.
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

        Sends `PUT /zstack/v1/security-groups/nics/{vmNicUuid}/actions (action
        setvmnicsecuritygroup)`.
        """
        return _run_job(
            self._client,
            _SET_VM_NIC,
            _SET_VM_NIC_JOB,
            options,
            wait,
            vm_nic_uuid,
            refs,
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
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

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
    ) -> Job[_m.SecurityGroupInventory]: ...

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
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]: ...

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
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]:
        """Update Security Group.

        Args:
            uuid: The unique ID of the security group. Since 0.6.
            name: Optional. The name of the security group. At most 255 characters.
                Since 0.6.
            description: Optional. The description of the security group. At most
                2048 characters. Since 0.6.
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

        Sends `PUT /zstack/v1/security-groups/{uuid}/actions (action
        updatesecuritygroup)`. Since 0.6.
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
    def update_security_group_rule_priority(
        self,
        security_group_uuid: str,
        *,
        type: (
            _m.UpdateSecurityGroupRulePriorityRequestType | Literal["Ingress", "Egress"]
        ),
        rules: Sequence[_m.SecurityGroupRulePriorityAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    def update_security_group_rule_priority(
        self,
        security_group_uuid: str,
        *,
        type: (
            _m.UpdateSecurityGroupRulePriorityRequestType | Literal["Ingress", "Egress"]
        ),
        rules: Sequence[_m.SecurityGroupRulePriorityAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SecurityGroupInventory]: ...

    @overload
    def update_security_group_rule_priority(
        self,
        security_group_uuid: str,
        *,
        type: (
            _m.UpdateSecurityGroupRulePriorityRequestType | Literal["Ingress", "Egress"]
        ),
        rules: Sequence[_m.SecurityGroupRulePriorityAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]: ...

    def update_security_group_rule_priority(
        self,
        security_group_uuid: str,
        *,
        type: (
            _m.UpdateSecurityGroupRulePriorityRequestType | Literal["Ingress", "Egress"]
        ),
        rules: Sequence[_m.SecurityGroupRulePriorityAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | Job[_m.SecurityGroupInventory]:
        """Update Security Group Rule Priority.

        Args:
            security_group_uuid: The UUID of the security group. At least 1
                characters. Since 4.7.21.
            type: The type of the security group rule. One of: Ingress, Egress. At
                least 1 characters. Since 4.7.21.
            rules: The rules to add. At least 1 items. Since 4.7.21.
            system_tags: Optional. The system tags to attach. Since 4.7.11.
            user_tags: Optional. The user tags. Since 4.7.21.
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
        /zstack/v1/security-groups/{securityGroupUuid}/rules/priority/actions (action
        updatesecuritygrouprulepriority)`. Since 4.7.11.
        """
        return _run_job(
            self._client,
            _UPDATE_SECURITY_GROUP_RULE_PRIORITY,
            _UPDATE_SECURITY_GROUP_RULE_PRIORITY_JOB,
            options,
            wait,
            security_group_uuid,
            type,
            rules,
            system_tags,
            user_tags,
        )


class AsyncSecurityGroups(AsyncNamespace):
    """Operations of security-groups."""

    @overload
    async def add_security_group_rule(
        self,
        security_group_uuid: str,
        *,
        rules: Sequence[_m.SecurityGroupRuleAo],
        remote_security_group_uuids: Sequence[str] | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    async def add_security_group_rule(
        self,
        security_group_uuid: str,
        *,
        rules: Sequence[_m.SecurityGroupRuleAo],
        remote_security_group_uuids: Sequence[str] | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SecurityGroupInventory]: ...

    @overload
    async def add_security_group_rule(
        self,
        security_group_uuid: str,
        *,
        rules: Sequence[_m.SecurityGroupRuleAo],
        remote_security_group_uuids: Sequence[str] | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]: ...

    async def add_security_group_rule(
        self,
        security_group_uuid: str,
        *,
        rules: Sequence[_m.SecurityGroupRuleAo],
        remote_security_group_uuids: Sequence[str] | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]:
        """Add Security Group Rule.

        Args:
            security_group_uuid: The UUID of the security group. At least 1
                characters. Since 0.6.
            rules: The rules to add. At least 1 items. Since 0.6.
            remote_security_group_uuids: Optional. The UUIDs of the remote security
                groups. At least 1 items. Since 2.1.
            priority: Optional. The priority, where a smaller number wins. Default:
                -1. Since 4.7.21.
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

        Sends `POST /zstack/v1/security-groups/{securityGroupUuid}/rules`.
        """
        return await _run_job_async(
            self._client,
            _ADD_SECURITY_GROUP_RULE,
            _ADD_SECURITY_GROUP_RULE_JOB,
            options,
            wait,
            security_group_uuid,
            rules,
            remote_security_group_uuids,
            priority,
            system_tags,
            user_tags,
        )

    @overload
    async def attach_security_group_to_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    async def attach_security_group_to_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SecurityGroupInventory]: ...

    @overload
    async def attach_security_group_to_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]: ...

    async def attach_security_group_to_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]:
        """Attach Security Group to L3 Network.

        Args:
            security_group_uuid: The UUID of the security group. Since 0.6.
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
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

        Sends `POST
        /zstack/v1/security-groups/{securityGroupUuid}/l3-networks/{l3NetworkUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_SECURITY_GROUP_TO_L3_NETWORK,
            _ATTACH_SECURITY_GROUP_TO_L3_NETWORK_JOB,
            options,
            wait,
            security_group_uuid,
            l3_network_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def change_security_group_rule(
        self,
        uuid: str,
        *,
        description: str | UnsetType = UNSET,
        remote_security_group_uuid: str | UnsetType = UNSET,
        action: (
            _m.ChangeSecurityGroupRuleRequestAction
            | Literal["DROP", "ACCEPT"]
            | UnsetType
        ) = UNSET,
        state: (
            _m.ChangeSecurityGroupRuleRequestState
            | Literal["Enabled", "Disabled"]
            | UnsetType
        ) = UNSET,
        priority: int | UnsetType = UNSET,
        protocol: (
            _m.ChangeSecurityGroupRuleRequestProtocol
            | Literal["ALL", "TCP", "UDP", "ICMP"]
            | UnsetType
        ) = UNSET,
        src_ip_range: str | UnsetType = UNSET,
        dst_ip_range: str | UnsetType = UNSET,
        dst_port_range: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupRuleInventory: ...

    @overload
    async def change_security_group_rule(
        self,
        uuid: str,
        *,
        description: str | UnsetType = UNSET,
        remote_security_group_uuid: str | UnsetType = UNSET,
        action: (
            _m.ChangeSecurityGroupRuleRequestAction
            | Literal["DROP", "ACCEPT"]
            | UnsetType
        ) = UNSET,
        state: (
            _m.ChangeSecurityGroupRuleRequestState
            | Literal["Enabled", "Disabled"]
            | UnsetType
        ) = UNSET,
        priority: int | UnsetType = UNSET,
        protocol: (
            _m.ChangeSecurityGroupRuleRequestProtocol
            | Literal["ALL", "TCP", "UDP", "ICMP"]
            | UnsetType
        ) = UNSET,
        src_ip_range: str | UnsetType = UNSET,
        dst_ip_range: str | UnsetType = UNSET,
        dst_port_range: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SecurityGroupRuleInventory]: ...

    @overload
    async def change_security_group_rule(
        self,
        uuid: str,
        *,
        description: str | UnsetType = UNSET,
        remote_security_group_uuid: str | UnsetType = UNSET,
        action: (
            _m.ChangeSecurityGroupRuleRequestAction
            | Literal["DROP", "ACCEPT"]
            | UnsetType
        ) = UNSET,
        state: (
            _m.ChangeSecurityGroupRuleRequestState
            | Literal["Enabled", "Disabled"]
            | UnsetType
        ) = UNSET,
        priority: int | UnsetType = UNSET,
        protocol: (
            _m.ChangeSecurityGroupRuleRequestProtocol
            | Literal["ALL", "TCP", "UDP", "ICMP"]
            | UnsetType
        ) = UNSET,
        src_ip_range: str | UnsetType = UNSET,
        dst_ip_range: str | UnsetType = UNSET,
        dst_port_range: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupRuleInventory | AsyncJob[_m.SecurityGroupRuleInventory]: ...

    async def change_security_group_rule(
        self,
        uuid: str,
        *,
        description: str | UnsetType = UNSET,
        remote_security_group_uuid: str | UnsetType = UNSET,
        action: (
            _m.ChangeSecurityGroupRuleRequestAction
            | Literal["DROP", "ACCEPT"]
            | UnsetType
        ) = UNSET,
        state: (
            _m.ChangeSecurityGroupRuleRequestState
            | Literal["Enabled", "Disabled"]
            | UnsetType
        ) = UNSET,
        priority: int | UnsetType = UNSET,
        protocol: (
            _m.ChangeSecurityGroupRuleRequestProtocol
            | Literal["ALL", "TCP", "UDP", "ICMP"]
            | UnsetType
        ) = UNSET,
        src_ip_range: str | UnsetType = UNSET,
        dst_ip_range: str | UnsetType = UNSET,
        dst_port_range: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupRuleInventory | AsyncJob[_m.SecurityGroupRuleInventory]:
        """Change Security Group Rule.

        Args:
            uuid: The UUID of the security group rule. At least 1 characters. Since
                4.7.21.
            description: Optional. Free text about the security group rule. At most
                255 characters. Since 4.7.21.
            remote_security_group_uuid: Optional. The UUID of the remote security
                group. Since 4.7.21.
            action: Optional. What to do with matching traffic. Options: DROP |
                ACCEPT. One of: DROP, ACCEPT. At least 1 characters. Since 4.7.21.
            state: Optional. The state of the security group rule. Options: Enabled |
                Disabled. One of: Enabled, Disabled. At least 1 characters. Since
                4.7.21.
            priority: Optional. The priority, where a smaller number wins. Since
                4.7.21.
            protocol: One of: ALL, TCP, UDP, ICMP. At least 1 characters. Since
                4.7.21.
            src_ip_range: Optional. The source addresses. At most 1024 characters.
                Since 4.7.21.
            dst_ip_range: Optional. The destination addresses. At most 1024
                characters. Since 4.7.21.
            dst_port_range: Optional. The destination ports. At most 255 characters.
                Since 4.7.21.
            system_tags: Optional. The system tags to attach. Since 4.7.21.
            user_tags: Optional. The user tags to attach. Since 4.7.21.
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

        Sends `PUT /zstack/v1/security-groups/rules/{uuid}/actions (action
        changesecuritygrouprule)`. Since 4.7.21.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_SECURITY_GROUP_RULE,
            _CHANGE_SECURITY_GROUP_RULE_JOB,
            options,
            wait,
            uuid,
            description,
            remote_security_group_uuid,
            action,
            state,
            priority,
            protocol,
            src_ip_range,
            dst_ip_range,
            dst_port_range,
            system_tags,
            user_tags,
        )

    @overload
    async def change_security_group_rule_state(
        self,
        security_group_uuid: str,
        *,
        rule_uuids: Sequence[str],
        state: (
            _m.ChangeSecurityGroupRuleStateRequestState | Literal["Enabled", "Disabled"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    async def change_security_group_rule_state(
        self,
        security_group_uuid: str,
        *,
        rule_uuids: Sequence[str],
        state: (
            _m.ChangeSecurityGroupRuleStateRequestState | Literal["Enabled", "Disabled"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SecurityGroupInventory]: ...

    @overload
    async def change_security_group_rule_state(
        self,
        security_group_uuid: str,
        *,
        rule_uuids: Sequence[str],
        state: (
            _m.ChangeSecurityGroupRuleStateRequestState | Literal["Enabled", "Disabled"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]: ...

    async def change_security_group_rule_state(
        self,
        security_group_uuid: str,
        *,
        rule_uuids: Sequence[str],
        state: (
            _m.ChangeSecurityGroupRuleStateRequestState | Literal["Enabled", "Disabled"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]:
        """Change Security Group Rule State.

        Args:
            security_group_uuid: The UUID of the security group. At least 1
                characters. Since 4.7.21.
            rule_uuids: The UUIDs of the rules. At least 1 items. Since 4.7.21.
            state: Whether the security group rule is enabled. One of: Enabled,
                Disabled. Since 4.7.21.
            system_tags: Optional. The system tags. Since 4.7.21.
            user_tags: Optional. The user tags. Since 4.7.21.
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

        Sends `PUT /zstack/v1/security-groups/{securityGroupUuid}/rules/state/actions
        (action changesecuritygrouprulestate)`. Since 4.7.21.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_SECURITY_GROUP_RULE_STATE,
            _CHANGE_SECURITY_GROUP_RULE_STATE_JOB,
            options,
            wait,
            security_group_uuid,
            rule_uuids,
            state,
            system_tags,
            user_tags,
        )

    @overload
    async def change_security_group_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeSecurityGroupStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    async def change_security_group_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeSecurityGroupStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SecurityGroupInventory]: ...

    @overload
    async def change_security_group_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeSecurityGroupStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]: ...

    async def change_security_group_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeSecurityGroupStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]:
        """Change Security Group State.

        Args:
            uuid: The unique ID of the security group. Since 0.6.
            state_event: The switch that turns the security group on or off. One of:
                enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/security-groups/{uuid}/actions (action
        changesecuritygroupstate)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_SECURITY_GROUP_STATE,
            _CHANGE_SECURITY_GROUP_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    async def change_vm_nic_security_policy(
        self,
        vm_nic_uuid: str,
        *,
        ingress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestIngressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        egress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestEgressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicSecurityPolicyInventory: ...

    @overload
    async def change_vm_nic_security_policy(
        self,
        vm_nic_uuid: str,
        *,
        ingress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestIngressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        egress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestEgressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmNicSecurityPolicyInventory]: ...

    @overload
    async def change_vm_nic_security_policy(
        self,
        vm_nic_uuid: str,
        *,
        ingress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestIngressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        egress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestEgressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.VmNicSecurityPolicyInventory | AsyncJob[_m.VmNicSecurityPolicyInventory]
    ): ...

    async def change_vm_nic_security_policy(
        self,
        vm_nic_uuid: str,
        *,
        ingress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestIngressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        egress_policy: (
            _m.ChangeVmNicSecurityPolicyRequestEgressPolicy
            | Literal["DENY", "ALLOW"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicSecurityPolicyInventory | AsyncJob[_m.VmNicSecurityPolicyInventory]:
        """Change VM NIC Security Policy.

        Args:
            vm_nic_uuid: The UUID of the VM NIC. Since 4.7.21.
            ingress_policy: Optional. The default policy for inbound traffic. One of:
                DENY, ALLOW. Since 4.7.21.
            egress_policy: Optional. The default policy for outbound traffic. One of:
                DENY, ALLOW. Since 4.7.21.
            system_tags: Since 4.7.21.
            user_tags: Optional. The user tags. Since 4.7.21.
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
        /zstack/v1/security-groups/nics/{vmNicUuid}/security-policy/actions (action
        changevmnicsecuritypolicy)`. Since 4.7.21.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_VM_NIC_SECURITY_POLICY,
            _CHANGE_VM_NIC_SECURITY_POLICY_JOB,
            options,
            wait,
            vm_nic_uuid,
            ingress_policy,
            egress_policy,
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
        """Delete Security Group.

        Args:
            uuid: The UUID of the security group. Since 0.6.
            delete_mode: Optional. How strictly to delete. Options: Permissive |
                Enforcing. Default: Permissive. One of: Permissive, Enforcing.
                Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteSecurityGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/security-groups/{uuid}`. Since 0.6.
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
    async def delete_security_group_rule(
        self,
        *,
        rule_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    async def delete_security_group_rule(
        self,
        *,
        rule_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SecurityGroupInventory]: ...

    @overload
    async def delete_security_group_rule(
        self,
        *,
        rule_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]: ...

    async def delete_security_group_rule(
        self,
        *,
        rule_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]:
        """Delete Security Group Rule.

        Args:
            rule_uuids: The UUIDs of the rules. At least 1 items. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteSecurityGroupRuleResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/security-groups/rules`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_SECURITY_GROUP_RULE,
            _DELETE_SECURITY_GROUP_RULE_JOB,
            options,
            wait,
            rule_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_vm_nic_from_security_group(
        self,
        security_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_vm_nic_from_security_group(
        self,
        security_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_vm_nic_from_security_group(
        self,
        security_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_vm_nic_from_security_group(
        self,
        security_group_uuid: str,
        *,
        vm_nic_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete VM NIC from Security Group.

        Args:
            security_group_uuid: The UUID of the security group. Since 0.6.
            vm_nic_uuids: The UUIDs of the VM NICs. At least 1 items. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmNicFromSecurityGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/security-groups/{securityGroupUuid}/vm-instances/nics`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VM_NIC_FROM_SECURITY_GROUP,
            _DELETE_VM_NIC_FROM_SECURITY_GROUP_JOB,
            options,
            wait,
            security_group_uuid,
            vm_nic_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_security_group_from_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    async def detach_security_group_from_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SecurityGroupInventory]: ...

    @overload
    async def detach_security_group_from_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]: ...

    async def detach_security_group_from_l3_network(
        self,
        security_group_uuid: str,
        l3_network_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]:
        """Detach Security Group from L3 Network.

        Args:
            security_group_uuid: The UUID of the security group. Since 0.6.
            l3_network_uuid: The UUID of the L3 network. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachSecurityGroupFromL3NetworkResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/security-groups/{securityGroupUuid}/l3-networks/{l3NetworkUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DETACH_SECURITY_GROUP_FROM_L3_NETWORK,
            _DETACH_SECURITY_GROUP_FROM_L3_NETWORK_JOB,
            options,
            wait,
            security_group_uuid,
            l3_network_uuid,
            system_tags,
            user_tags,
        )

    async def get_candidate_vm_nic_for_security_group(
        self,
        security_group_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicInventory]:
        """Get Candidate VM NIC for Security Group.

        Args:
            security_group_uuid: The UUID of the security group. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/security-groups/{securityGroupUuid}/vm-instances/candidate-nics`.
        Since 0.6.
        """
        return await self._call(
            _GET_CANDIDATE_VM_NIC_FOR_SECURITY_GROUP,
            options,
            security_group_uuid,
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
    ) -> AsyncPages[_m.SecurityGroupInventory, _m.QuerySecurityGroupResponse]:
        """Query Security Groups.

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

        Sends `GET /zstack/v1/security-groups`. Since 0.6.
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

    async def query_security_group_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.SecurityGroupInventory]:
        """Query Security Groups by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/security-groups/{uuid}`.
        """
        return await self._call(_QUERY_SECURITY_GROUP_BY_UUID, options, uuid)

    def query_security_group_rule(
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
    ) -> AsyncPages[_m.SecurityGroupRuleInventory, _m.QuerySecurityGroupRuleResponse]:
        """Query Security Group Rules.

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

        Sends `GET /zstack/v1/security-groups/rules`. Since 0.6.
        """
        return self._pages(
            _QUERY_SECURITY_GROUP_RULE,
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

    async def query_security_group_rule_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.SecurityGroupRuleInventory]:
        """Query Security Group Rules by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/security-groups/rules/{uuid}`.
        """
        return await self._call(_QUERY_SECURITY_GROUP_RULE_BY_UUID, options, uuid)

    def query_vm_nic_in_security_group(
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
        _m.VmNicSecurityGroupRefInventory, _m.QueryVmNicInSecurityGroupResponse
    ]:
        """Query VM NICs in Security Group.

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

        Sends `GET /zstack/v1/security-groups/vm-instances/nics`.
        """
        return self._pages(
            _QUERY_VM_NIC_IN_SECURITY_GROUP,
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

    def query_vm_nic_security_policy(
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
        _m.VmNicSecurityPolicyInventory, _m.QueryVmNicSecurityPolicyResponse
    ]:
        """Query VM NIC Security Policies.

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

        Sends `GET /zstack/v1/security-groups/nics/security-policy`. Since 4.7.21.
        """
        return self._pages(
            _QUERY_VM_NIC_SECURITY_POLICY,
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

    async def query_vm_nic_security_policy_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicSecurityPolicyInventory]:
        """Query VM NIC Security Policies by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/security-groups/nics/{uuid}/security-policy`.
        """
        return await self._call(_QUERY_VM_NIC_SECURITY_POLICY_BY_UUID, options, uuid)

    @overload
    async def set_vm_nic(
        self,
        vm_nic_uuid: str,
        *,
        refs: Sequence[_m.VmNicSecurityGroupRefAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicSecurityGroupRefInventory]: ...

    @overload
    async def set_vm_nic(
        self,
        vm_nic_uuid: str,
        *,
        refs: Sequence[_m.VmNicSecurityGroupRefAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[list[_m.VmNicSecurityGroupRefInventory]]: ...

    @overload
    async def set_vm_nic(
        self,
        vm_nic_uuid: str,
        *,
        refs: Sequence[_m.VmNicSecurityGroupRefAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        list[_m.VmNicSecurityGroupRefInventory]
        | AsyncJob[list[_m.VmNicSecurityGroupRefInventory]]
    ): ...

    async def set_vm_nic(
        self,
        vm_nic_uuid: str,
        *,
        refs: Sequence[_m.VmNicSecurityGroupRefAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        list[_m.VmNicSecurityGroupRefInventory]
        | AsyncJob[list[_m.VmNicSecurityGroupRefInventory]]
    ):
        """Set VM NIC Security Group.

        Args:
            vm_nic_uuid: The UUID of the VM NIC. At least 1 characters. Since 4.7.21.
            refs: The server groups and weights. Since 4.7.21.
            system_tags: Optional. The system tags to attach. Since 4.7.21.
            user_tags: Optional. The user tags to attach. Since 4.7.21.
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

        Sends `PUT /zstack/v1/security-groups/nics/{vmNicUuid}/actions (action
        setvmnicsecuritygroup)`.
        """
        return await _run_job_async(
            self._client,
            _SET_VM_NIC,
            _SET_VM_NIC_JOB,
            options,
            wait,
            vm_nic_uuid,
            refs,
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
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

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
    ) -> AsyncJob[_m.SecurityGroupInventory]: ...

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
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]: ...

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
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]:
        """Update Security Group.

        Args:
            uuid: The unique ID of the security group. Since 0.6.
            name: Optional. The name of the security group. At most 255 characters.
                Since 0.6.
            description: Optional. The description of the security group. At most
                2048 characters. Since 0.6.
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

        Sends `PUT /zstack/v1/security-groups/{uuid}/actions (action
        updatesecuritygroup)`. Since 0.6.
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
    async def update_security_group_rule_priority(
        self,
        security_group_uuid: str,
        *,
        type: (
            _m.UpdateSecurityGroupRulePriorityRequestType | Literal["Ingress", "Egress"]
        ),
        rules: Sequence[_m.SecurityGroupRulePriorityAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory: ...

    @overload
    async def update_security_group_rule_priority(
        self,
        security_group_uuid: str,
        *,
        type: (
            _m.UpdateSecurityGroupRulePriorityRequestType | Literal["Ingress", "Egress"]
        ),
        rules: Sequence[_m.SecurityGroupRulePriorityAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SecurityGroupInventory]: ...

    @overload
    async def update_security_group_rule_priority(
        self,
        security_group_uuid: str,
        *,
        type: (
            _m.UpdateSecurityGroupRulePriorityRequestType | Literal["Ingress", "Egress"]
        ),
        rules: Sequence[_m.SecurityGroupRulePriorityAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]: ...

    async def update_security_group_rule_priority(
        self,
        security_group_uuid: str,
        *,
        type: (
            _m.UpdateSecurityGroupRulePriorityRequestType | Literal["Ingress", "Egress"]
        ),
        rules: Sequence[_m.SecurityGroupRulePriorityAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SecurityGroupInventory | AsyncJob[_m.SecurityGroupInventory]:
        """Update Security Group Rule Priority.

        Args:
            security_group_uuid: The UUID of the security group. At least 1
                characters. Since 4.7.21.
            type: The type of the security group rule. One of: Ingress, Egress. At
                least 1 characters. Since 4.7.21.
            rules: The rules to add. At least 1 items. Since 4.7.21.
            system_tags: Optional. The system tags to attach. Since 4.7.11.
            user_tags: Optional. The user tags. Since 4.7.21.
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
        /zstack/v1/security-groups/{securityGroupUuid}/rules/priority/actions (action
        updatesecuritygrouprulepriority)`. Since 4.7.11.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_SECURITY_GROUP_RULE_PRIORITY,
            _UPDATE_SECURITY_GROUP_RULE_PRIORITY_JOB,
            options,
            wait,
            security_group_uuid,
            type,
            rules,
            system_tags,
            user_tags,
        )
