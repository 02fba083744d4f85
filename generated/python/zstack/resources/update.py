"""Operations of update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, overload

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

_UPDATE_DIRECTORY = Operation(
    "UpdateDirectory",
    "PUT",
    "/zstack/v1/update/directory",
    (
        Member("updatedirectory", "uuid"),
        Member("updatedirectory", "name"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatedirectory": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateDirectoryResponse, unwrap="inventory"),
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

_UPDATE_DIRECTORY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateDirectoryResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Update(Namespace):
    """Operations of update."""

    @overload
    def update_directory(
        self,
        *,
        uuid: str,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DirectoryInventory: ...

    @overload
    def update_directory(
        self,
        *,
        uuid: str,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.DirectoryInventory]: ...

    @overload
    def update_directory(
        self,
        *,
        uuid: str,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.DirectoryInventory | Job[_m.DirectoryInventory]: ...

    def update_directory(
        self,
        *,
        uuid: str,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.DirectoryInventory | Job[_m.DirectoryInventory]:
        """Update Directory.

        Args:
            uuid: Unique ID of the directory. Since 4.6.0.
            name: Name of the directory. At most 255 characters. Since 4.6.0.
            system_tags: System tags to attach. Since 4.6.0.
            user_tags: User Tags. Since 4.6.0.
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

        Sends `PUT /zstack/v1/update/directory`. Since 4.6.0.
        """
        return _run_job(
            self._client,
            _UPDATE_DIRECTORY,
            _UPDATE_DIRECTORY_JOB,
            options,
            wait,
            uuid,
            name,
            system_tags,
            user_tags,
        )


class AsyncUpdate(AsyncNamespace):
    """Operations of update."""

    @overload
    async def update_directory(
        self,
        *,
        uuid: str,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DirectoryInventory: ...

    @overload
    async def update_directory(
        self,
        *,
        uuid: str,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.DirectoryInventory]: ...

    @overload
    async def update_directory(
        self,
        *,
        uuid: str,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.DirectoryInventory | AsyncJob[_m.DirectoryInventory]: ...

    async def update_directory(
        self,
        *,
        uuid: str,
        name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.DirectoryInventory | AsyncJob[_m.DirectoryInventory]:
        """Update Directory.

        Args:
            uuid: Unique ID of the directory. Since 4.6.0.
            name: Name of the directory. At most 255 characters. Since 4.6.0.
            system_tags: System tags to attach. Since 4.6.0.
            user_tags: User Tags. Since 4.6.0.
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

        Sends `PUT /zstack/v1/update/directory`. Since 4.6.0.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_DIRECTORY,
            _UPDATE_DIRECTORY_JOB,
            options,
            wait,
            uuid,
            name,
            system_tags,
            user_tags,
        )
