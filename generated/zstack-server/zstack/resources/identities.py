"""Operations of identities."""

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

_ADD_POLICY_STATEMENTS_TO_ROLE = Operation(
    "AddPolicyStatementsToRole",
    "POST",
    "/zstack/v1/identities/roles/{uuid}/policy-statements",
    (
        Path("uuid"),
        Member("params", "statements"),
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

_ADD_POLICY_STATEMENTS_TO_ROLE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ATTACH_POLICY_TO_ROLE = Operation(
    "AttachPolicyToRole",
    "POST",
    "/zstack/v1/identities/policies/{policyUuid}/roles/{roleUuid}",
    (Path("policyUuid"), Path("roleUuid"), Member("systemTags"), Member("userTags")),
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

_ATTACH_POLICY_TO_ROLE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ATTACH_ROLE_TO_ACCOUNT = Operation(
    "AttachRoleToAccount",
    "POST",
    "/zstack/v1/identities/accounts/{accountUuid}/roles/{roleUuid}",
    (Path("accountUuid"), Path("roleUuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AttachRoleToAccountResponse),
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

_ATTACH_ROLE_TO_ACCOUNT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AttachRoleToAccountResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_ROLE_STATE = Operation(
    "ChangeRoleState",
    "PUT",
    "/zstack/v1/identities/roles/{uuid}/actions",
    (
        Path("uuid"),
        Member("changeRoleState", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeRoleState": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeRoleStateResponse, unwrap="inventory"),
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

_CHANGE_ROLE_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeRoleStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_ROLE = Operation(
    "CreateRole",
    "POST",
    "/zstack/v1/identities/roles",
    (
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "statements"),
        Member("params", "policyUuids"),
        Member("params", "identity"),
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
        "200": Json(lambda: _m.CreateRoleResponse, unwrap="inventory"),
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

_CREATE_ROLE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateRoleResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_ROLE = Operation(
    "DeleteRole",
    "DELETE",
    "/zstack/v1/identities/roles/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteRoleResponseDefault),
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

_DELETE_ROLE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_POLICY_FROM_ROLE = Operation(
    "DetachPolicyFromRole",
    "DELETE",
    "/zstack/v1/identities/policies/{policyUuid}/roles/{roleUuid}",
    (Path("policyUuid"), Path("roleUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DetachPolicyFromRoleResponseDefault),
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

_DETACH_POLICY_FROM_ROLE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_QUERY_ROLE = Operation(
    "QueryRole",
    "GET",
    "/zstack/v1/identities/roles",
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
        "200": Json(lambda: _m.QueryRoleResponse, unwrap="inventories"),
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

_QUERY_ROLE_BY_UUID = Operation(
    "QueryRoleByUuid",
    "GET",
    "/zstack/v1/identities/roles/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryRoleResponse, unwrap="inventories"),
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

_UPDATE_ROLE = Operation(
    "UpdateRole",
    "PUT",
    "/zstack/v1/identities/roles/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateRole", "name"),
        Member("updateRole", "description"),
        Member("updateRole", "statements"),
        Member("updateRole", "policyUuids"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateRole": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateRoleResponse, unwrap="inventory"),
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

_UPDATE_ROLE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateRoleResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Identities(Namespace):
    """Operations of identities."""

    @overload
    def add_policy_statements_to_role(
        self,
        uuid: str,
        *,
        statements: Sequence[_m.PolicyStatement],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def add_policy_statements_to_role(
        self,
        uuid: str,
        *,
        statements: Sequence[_m.PolicyStatement],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def add_policy_statements_to_role(
        self,
        uuid: str,
        *,
        statements: Sequence[_m.PolicyStatement],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def add_policy_statements_to_role(
        self,
        uuid: str,
        *,
        statements: Sequence[_m.PolicyStatement],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Add Policy Statements to Role.

        Args:
            uuid: Since 0.6.
            statements: The policy statements. At least 1 items. Since 0.6.
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

        Sends `POST /zstack/v1/identities/roles/{uuid}/policy-statements`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_POLICY_STATEMENTS_TO_ROLE,
            _ADD_POLICY_STATEMENTS_TO_ROLE_JOB,
            options,
            wait,
            uuid,
            statements,
            system_tags,
            user_tags,
        )

    @overload
    def attach_policy_to_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def attach_policy_to_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def attach_policy_to_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def attach_policy_to_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Attach Policy to Role.

        Args:
            policy_uuid: The UUID of the policy. Since 0.6.
            role_uuid: The UUID of the role. Since 0.6.
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

        Sends `POST /zstack/v1/identities/policies/{policyUuid}/roles/{roleUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_POLICY_TO_ROLE,
            _ATTACH_POLICY_TO_ROLE_JOB,
            options,
            wait,
            policy_uuid,
            role_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def attach_role_to_account(
        self,
        account_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AttachRoleToAccountResponse: ...

    @overload
    def attach_role_to_account(
        self,
        account_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.AttachRoleToAccountResponse]: ...

    @overload
    def attach_role_to_account(
        self,
        account_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.AttachRoleToAccountResponse | Job[_m.AttachRoleToAccountResponse]: ...

    def attach_role_to_account(
        self,
        account_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AttachRoleToAccountResponse | Job[_m.AttachRoleToAccountResponse]:
        """Attach Role to Account.

        Args:
            account_uuid: The UUID of the account. Since 0.6.
            role_uuid: The UUID of the role. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
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

        Sends `POST /zstack/v1/identities/accounts/{accountUuid}/roles/{roleUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_ROLE_TO_ACCOUNT,
            _ATTACH_ROLE_TO_ACCOUNT_JOB,
            options,
            wait,
            account_uuid,
            role_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def change_role_state(
        self,
        uuid: str,
        *,
        state_event: _m.RoleStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory: ...

    @overload
    def change_role_state(
        self,
        uuid: str,
        *,
        state_event: _m.RoleStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.RoleInventory]: ...

    @overload
    def change_role_state(
        self,
        uuid: str,
        *,
        state_event: _m.RoleStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | Job[_m.RoleInventory]: ...

    def change_role_state(
        self,
        uuid: str,
        *,
        state_event: _m.RoleStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | Job[_m.RoleInventory]:
        """Change Role State.

        Args:
            uuid: The unique ID of the role. Since 0.6.
            state_event: The switch that turns the role on or off. Options: enable |
                disable. One of: enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/identities/roles/{uuid}/actions (action
        changeRoleState)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_ROLE_STATE,
            _CHANGE_ROLE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    def create_role(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        identity: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory: ...

    @overload
    def create_role(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        identity: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.RoleInventory]: ...

    @overload
    def create_role(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        identity: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | Job[_m.RoleInventory]: ...

    def create_role(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        identity: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | Job[_m.RoleInventory]:
        """Create Role.

        Args:
            name: The display name of the role. At most 255 characters. Since 0.6.
            description: Optional. The description of the role. At most 2048
                characters. Since 0.6.
            statements: Optional. The policy statements. Since 0.6.
            policy_uuids: Optional. The UUIDs of the policies. Since 0.6.
            identity: Optional. The provider name of the external storage. At most
                255 characters. Since 0.6.
            resource_uuid: Optional. Since 0.6.
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

        Sends `POST /zstack/v1/identities/roles`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_ROLE,
            _CREATE_ROLE_JOB,
            options,
            wait,
            name,
            description,
            statements,
            policy_uuids,
            identity,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def delete_role(
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
    def delete_role(
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
    def delete_role(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_role(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Role.

        Args:
            uuid: The unique ID of the role. Since 0.6.
            delete_mode: Optional. The mode of deletion. Default: Permissive. One of:
                Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteRoleResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/identities/roles/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_ROLE,
            _DELETE_ROLE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def detach_policy_from_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def detach_policy_from_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def detach_policy_from_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def detach_policy_from_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Detach Policy from Role.

        Args:
            policy_uuid: The UUID of the policy. Since 0.6.
            role_uuid: The UUID of the role. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPolicyFromRoleResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/identities/policies/{policyUuid}/roles/{roleUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _DETACH_POLICY_FROM_ROLE,
            _DETACH_POLICY_FROM_ROLE_JOB,
            options,
            wait,
            policy_uuid,
            role_uuid,
            system_tags,
            user_tags,
        )

    def query_role(
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
    ) -> Page[_m.RoleInventory, _m.QueryRoleResponse]:
        """Query Roles.

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

        Sends `GET /zstack/v1/identities/roles`. Since 0.6.
        """
        return self._call(
            _QUERY_ROLE,
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

    def query_role_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.RoleInventory]:
        """Query Roles by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/identities/roles/{uuid}`.
        """
        return self._call(_QUERY_ROLE_BY_UUID, options, uuid)

    @overload
    def update_role(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory: ...

    @overload
    def update_role(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.RoleInventory]: ...

    @overload
    def update_role(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | Job[_m.RoleInventory]: ...

    def update_role(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | Job[_m.RoleInventory]:
        """Update Role.

        Args:
            uuid: The unique ID of the role. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            name: Optional. The display name of the role. At most 255 characters.
                Since 0.6.
            description: Optional. The description of the role. At most 2048
                characters. Since 0.6.
            statements: Optional. The policy statements. Since 0.6.
            policy_uuids: Optional. The UUIDs of the policies. Since 0.6.
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

        Sends `PUT /zstack/v1/identities/roles/{uuid}/actions (action updateRole)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_ROLE,
            _UPDATE_ROLE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
            statements,
            policy_uuids,
        )


class AsyncIdentities(AsyncNamespace):
    """Operations of identities."""

    @overload
    async def add_policy_statements_to_role(
        self,
        uuid: str,
        *,
        statements: Sequence[_m.PolicyStatement],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def add_policy_statements_to_role(
        self,
        uuid: str,
        *,
        statements: Sequence[_m.PolicyStatement],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def add_policy_statements_to_role(
        self,
        uuid: str,
        *,
        statements: Sequence[_m.PolicyStatement],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def add_policy_statements_to_role(
        self,
        uuid: str,
        *,
        statements: Sequence[_m.PolicyStatement],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Add Policy Statements to Role.

        Args:
            uuid: Since 0.6.
            statements: The policy statements. At least 1 items. Since 0.6.
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

        Sends `POST /zstack/v1/identities/roles/{uuid}/policy-statements`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_POLICY_STATEMENTS_TO_ROLE,
            _ADD_POLICY_STATEMENTS_TO_ROLE_JOB,
            options,
            wait,
            uuid,
            statements,
            system_tags,
            user_tags,
        )

    @overload
    async def attach_policy_to_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def attach_policy_to_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def attach_policy_to_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def attach_policy_to_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Attach Policy to Role.

        Args:
            policy_uuid: The UUID of the policy. Since 0.6.
            role_uuid: The UUID of the role. Since 0.6.
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

        Sends `POST /zstack/v1/identities/policies/{policyUuid}/roles/{roleUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_POLICY_TO_ROLE,
            _ATTACH_POLICY_TO_ROLE_JOB,
            options,
            wait,
            policy_uuid,
            role_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def attach_role_to_account(
        self,
        account_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AttachRoleToAccountResponse: ...

    @overload
    async def attach_role_to_account(
        self,
        account_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.AttachRoleToAccountResponse]: ...

    @overload
    async def attach_role_to_account(
        self,
        account_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.AttachRoleToAccountResponse | AsyncJob[_m.AttachRoleToAccountResponse]: ...

    async def attach_role_to_account(
        self,
        account_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AttachRoleToAccountResponse | AsyncJob[_m.AttachRoleToAccountResponse]:
        """Attach Role to Account.

        Args:
            account_uuid: The UUID of the account. Since 0.6.
            role_uuid: The UUID of the role. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
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

        Sends `POST /zstack/v1/identities/accounts/{accountUuid}/roles/{roleUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_ROLE_TO_ACCOUNT,
            _ATTACH_ROLE_TO_ACCOUNT_JOB,
            options,
            wait,
            account_uuid,
            role_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def change_role_state(
        self,
        uuid: str,
        *,
        state_event: _m.RoleStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory: ...

    @overload
    async def change_role_state(
        self,
        uuid: str,
        *,
        state_event: _m.RoleStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.RoleInventory]: ...

    @overload
    async def change_role_state(
        self,
        uuid: str,
        *,
        state_event: _m.RoleStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | AsyncJob[_m.RoleInventory]: ...

    async def change_role_state(
        self,
        uuid: str,
        *,
        state_event: _m.RoleStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | AsyncJob[_m.RoleInventory]:
        """Change Role State.

        Args:
            uuid: The unique ID of the role. Since 0.6.
            state_event: The switch that turns the role on or off. Options: enable |
                disable. One of: enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/identities/roles/{uuid}/actions (action
        changeRoleState)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_ROLE_STATE,
            _CHANGE_ROLE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    async def create_role(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        identity: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory: ...

    @overload
    async def create_role(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        identity: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.RoleInventory]: ...

    @overload
    async def create_role(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        identity: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | AsyncJob[_m.RoleInventory]: ...

    async def create_role(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        identity: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | AsyncJob[_m.RoleInventory]:
        """Create Role.

        Args:
            name: The display name of the role. At most 255 characters. Since 0.6.
            description: Optional. The description of the role. At most 2048
                characters. Since 0.6.
            statements: Optional. The policy statements. Since 0.6.
            policy_uuids: Optional. The UUIDs of the policies. Since 0.6.
            identity: Optional. The provider name of the external storage. At most
                255 characters. Since 0.6.
            resource_uuid: Optional. Since 0.6.
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

        Sends `POST /zstack/v1/identities/roles`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_ROLE,
            _CREATE_ROLE_JOB,
            options,
            wait,
            name,
            description,
            statements,
            policy_uuids,
            identity,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_role(
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
    async def delete_role(
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
    async def delete_role(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_role(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Role.

        Args:
            uuid: The unique ID of the role. Since 0.6.
            delete_mode: Optional. The mode of deletion. Default: Permissive. One of:
                Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteRoleResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/identities/roles/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_ROLE,
            _DELETE_ROLE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_policy_from_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def detach_policy_from_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def detach_policy_from_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def detach_policy_from_role(
        self,
        policy_uuid: str,
        role_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Detach Policy from Role.

        Args:
            policy_uuid: The UUID of the policy. Since 0.6.
            role_uuid: The UUID of the role. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPolicyFromRoleResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/identities/policies/{policyUuid}/roles/{roleUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DETACH_POLICY_FROM_ROLE,
            _DETACH_POLICY_FROM_ROLE_JOB,
            options,
            wait,
            policy_uuid,
            role_uuid,
            system_tags,
            user_tags,
        )

    def query_role(
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
    ) -> AsyncPages[_m.RoleInventory, _m.QueryRoleResponse]:
        """Query Roles.

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

        Sends `GET /zstack/v1/identities/roles`. Since 0.6.
        """
        return self._pages(
            _QUERY_ROLE,
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

    async def query_role_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.RoleInventory]:
        """Query Roles by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/identities/roles/{uuid}`.
        """
        return await self._call(_QUERY_ROLE_BY_UUID, options, uuid)

    @overload
    async def update_role(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory: ...

    @overload
    async def update_role(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.RoleInventory]: ...

    @overload
    async def update_role(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | AsyncJob[_m.RoleInventory]: ...

    async def update_role(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        statements: Sequence[_m.PolicyStatement] | UnsetType = UNSET,
        policy_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.RoleInventory | AsyncJob[_m.RoleInventory]:
        """Update Role.

        Args:
            uuid: The unique ID of the role. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            name: Optional. The display name of the role. At most 255 characters.
                Since 0.6.
            description: Optional. The description of the role. At most 2048
                characters. Since 0.6.
            statements: Optional. The policy statements. Since 0.6.
            policy_uuids: Optional. The UUIDs of the policies. Since 0.6.
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

        Sends `PUT /zstack/v1/identities/roles/{uuid}/actions (action updateRole)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_ROLE,
            _UPDATE_ROLE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
            statements,
            policy_uuids,
        )
