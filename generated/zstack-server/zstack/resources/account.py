"""Operations of account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, overload

from .. import models as _m
from .._runtime.answers import Condition, Spot
from .._runtime.calls import ErrorBody, Json, JsonBody, Member, Operation, Path, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.following import JobPlan
from .._runtime.jobs import (
    AsyncJob,
    Job,
    run_job as _run_job,
    run_job_async as _run_job_async,
)
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_CHANGE_RESOURCE_OWNER = Operation(
    "ChangeResourceOwner",
    "POST",
    "/zstack/v1/account/{accountUuid}/resources",
    (
        Path("accountUuid"),
        Member("params", "resourceUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeResourceOwnerResponse, unwrap="inventory"),
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

_CHANGE_RESOURCE_OWNER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeResourceOwnerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Account(Namespace):
    """Operations of account."""

    @overload
    def change_resource_owner(
        self,
        account_uuid: str,
        *,
        resource_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccountResourceRefInventory: ...

    @overload
    def change_resource_owner(
        self,
        account_uuid: str,
        *,
        resource_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.AccountResourceRefInventory]: ...

    @overload
    def change_resource_owner(
        self,
        account_uuid: str,
        *,
        resource_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.AccountResourceRefInventory | Job[_m.AccountResourceRefInventory]: ...

    def change_resource_owner(
        self,
        account_uuid: str,
        *,
        resource_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AccountResourceRefInventory | Job[_m.AccountResourceRefInventory]:
        """Change Resource Owner.

        Args:
            account_uuid: UUID of the account. Since 0.6.
            resource_uuid: UUID to assign to the new resource owner. A random one is
                made when absent. At least 1 characters. Since 0.6.
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

        Sends `POST /zstack/v1/account/{accountUuid}/resources`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_RESOURCE_OWNER,
            _CHANGE_RESOURCE_OWNER_JOB,
            options,
            wait,
            account_uuid,
            resource_uuid,
            system_tags,
            user_tags,
        )


class AsyncAccount(AsyncNamespace):
    """Operations of account."""

    @overload
    async def change_resource_owner(
        self,
        account_uuid: str,
        *,
        resource_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccountResourceRefInventory: ...

    @overload
    async def change_resource_owner(
        self,
        account_uuid: str,
        *,
        resource_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.AccountResourceRefInventory]: ...

    @overload
    async def change_resource_owner(
        self,
        account_uuid: str,
        *,
        resource_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.AccountResourceRefInventory | AsyncJob[_m.AccountResourceRefInventory]: ...

    async def change_resource_owner(
        self,
        account_uuid: str,
        *,
        resource_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AccountResourceRefInventory | AsyncJob[_m.AccountResourceRefInventory]:
        """Change Resource Owner.

        Args:
            account_uuid: UUID of the account. Since 0.6.
            resource_uuid: UUID to assign to the new resource owner. A random one is
                made when absent. At least 1 characters. Since 0.6.
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

        Sends `POST /zstack/v1/account/{accountUuid}/resources`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_RESOURCE_OWNER,
            _CHANGE_RESOURCE_OWNER_JOB,
            options,
            wait,
            account_uuid,
            resource_uuid,
            system_tags,
            user_tags,
        )
