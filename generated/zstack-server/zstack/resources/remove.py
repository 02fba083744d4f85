"""Operations of remove."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from .. import models as _m
from .._runtime.answers import Condition, Spot
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
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

_REMOVE_RESOURCES_FROM_DIRECTORY = Operation(
    "RemoveResourcesFromDirectory",
    "DELETE",
    "/zstack/v1/remove/resources/directory",
    (
        Query("resourceUuids"),
        Query("directoryUuid"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.RemoveResourcesFromDirectoryResponseDefault),
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

_REMOVE_RESOURCES_FROM_DIRECTORY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Remove(Namespace):
    """Operations of remove."""

    @overload
    def remove_resources_from_directory(
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
    def remove_resources_from_directory(
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
    def remove_resources_from_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def remove_resources_from_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Remove Resources from Directory.

        Args:
            resource_uuids: UUIDs of the resources. At least 1 items. Since 4.6.0.
            directory_uuid: UUID of the directory. Since 4.6.0.
            system_tags: Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveResourcesFromDirectoryResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/remove/resources/directory`. Since 0.6.
        """
        return _run_job(
            self._client,
            _REMOVE_RESOURCES_FROM_DIRECTORY,
            _REMOVE_RESOURCES_FROM_DIRECTORY_JOB,
            options,
            wait,
            resource_uuids,
            directory_uuid,
            system_tags,
            user_tags,
        )


class AsyncRemove(AsyncNamespace):
    """Operations of remove."""

    @overload
    async def remove_resources_from_directory(
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
    async def remove_resources_from_directory(
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
    async def remove_resources_from_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def remove_resources_from_directory(
        self,
        *,
        resource_uuids: Sequence[str],
        directory_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Remove Resources from Directory.

        Args:
            resource_uuids: UUIDs of the resources. At least 1 items. Since 4.6.0.
            directory_uuid: UUID of the directory. Since 4.6.0.
            system_tags: Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveResourcesFromDirectoryResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/remove/resources/directory`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _REMOVE_RESOURCES_FROM_DIRECTORY,
            _REMOVE_RESOURCES_FROM_DIRECTORY_JOB,
            options,
            wait,
            resource_uuids,
            directory_uuid,
            system_tags,
            user_tags,
        )
