"""Operations of add."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from .. import models as _m
from .._runtime.answers import Condition, Spot
from .._runtime.calls import ErrorBody, Json, JsonBody, Member, Operation, Text
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

_ADD_RESOURCES_TO_DIRECTORY = Operation(
    "AddResourcesToDirectory",
    "POST",
    "/zstack/v1/add/resources/directory",
    (
        Member("params", "resourceUuids"),
        Member("params", "directoryUuid"),
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

_ADD_RESOURCES_TO_DIRECTORY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Add(Namespace):
    """Operations of add."""

    @overload
    def add_resources_to_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def add_resources_to_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def add_resources_to_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def add_resources_to_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Add Resources to Directory.

        Args:
            resource_uuids: UUIDs of the resources. At least 1 items. Since 4.6.0.
            directory_uuid: UUID of the directory. Since 4.6.0.
            system_tags: Since 0.6.
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

        Sends `POST /zstack/v1/add/resources/directory`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_RESOURCES_TO_DIRECTORY,
            _ADD_RESOURCES_TO_DIRECTORY_JOB,
            options,
            wait,
            resource_uuids,
            directory_uuid,
            system_tags,
            user_tags,
        )


class AsyncAdd(AsyncNamespace):
    """Operations of add."""

    @overload
    async def add_resources_to_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def add_resources_to_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def add_resources_to_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def add_resources_to_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Add Resources to Directory.

        Args:
            resource_uuids: UUIDs of the resources. At least 1 items. Since 4.6.0.
            directory_uuid: UUID of the directory. Since 4.6.0.
            system_tags: Since 0.6.
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

        Sends `POST /zstack/v1/add/resources/directory`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_RESOURCES_TO_DIRECTORY,
            _ADD_RESOURCES_TO_DIRECTORY_JOB,
            options,
            wait,
            resource_uuids,
            directory_uuid,
            system_tags,
            user_tags,
        )
