"""Operations of clean."""

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

_CLEAN_QUEUE = Operation(
    "CleanQueue",
    "PUT",
    "/zstack/v1/clean/queue",
    (
        Member("cleanQueue", "signatureName"),
        Member("systemTags"),
        Member("userTags"),
        Member("cleanQueue", "taskIndex"),
        Member("cleanQueue", "isCleanUp"),
        Member("cleanQueue", "isRunningTask"),
        Member("cleanQueue", "managementiUuid"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"cleanQueue": {}},
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

_CLEAN_QUEUE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Clean(Namespace):
    """Operations of clean."""

    @overload
    def clean_queue(
        self,
        *,
        signature_name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        task_index: int | UnsetType = UNSET,
        is_clean_up: bool | UnsetType = UNSET,
        is_running_task: bool | UnsetType = UNSET,
        managementi_uuid: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def clean_queue(
        self,
        *,
        signature_name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        task_index: int | UnsetType = UNSET,
        is_clean_up: bool | UnsetType = UNSET,
        is_running_task: bool | UnsetType = UNSET,
        managementi_uuid: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def clean_queue(
        self,
        *,
        signature_name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        task_index: int | UnsetType = UNSET,
        is_clean_up: bool | UnsetType = UNSET,
        is_running_task: bool | UnsetType = UNSET,
        managementi_uuid: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def clean_queue(
        self,
        *,
        signature_name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        task_index: int | UnsetType = UNSET,
        is_clean_up: bool | UnsetType = UNSET,
        is_running_task: bool | UnsetType = UNSET,
        managementi_uuid: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Clean Task Queue.

        Args:
            signature_name: Name of the signature. Since 4.1.3.
            system_tags: System tags to attach. Since 4.1.3.
            user_tags: User tags to attach. Since 4.1.3.
            task_index: Index of the task. Since 4.1.3.
            is_clean_up: Whether to drop every queued task. Default: false. Since
                4.1.3.
            is_running_task: Whether the task is running. Default: true. Since 4.1.3.
            managementi_uuid: UUID of the management node. Since 4.1.3.
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

        Sends `PUT /zstack/v1/clean/queue`. Since 4.1.3.
        """
        return _run_job(
            self._client,
            _CLEAN_QUEUE,
            _CLEAN_QUEUE_JOB,
            options,
            wait,
            signature_name,
            system_tags,
            user_tags,
            task_index,
            is_clean_up,
            is_running_task,
            managementi_uuid,
        )


class AsyncClean(AsyncNamespace):
    """Operations of clean."""

    @overload
    async def clean_queue(
        self,
        *,
        signature_name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        task_index: int | UnsetType = UNSET,
        is_clean_up: bool | UnsetType = UNSET,
        is_running_task: bool | UnsetType = UNSET,
        managementi_uuid: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def clean_queue(
        self,
        *,
        signature_name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        task_index: int | UnsetType = UNSET,
        is_clean_up: bool | UnsetType = UNSET,
        is_running_task: bool | UnsetType = UNSET,
        managementi_uuid: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def clean_queue(
        self,
        *,
        signature_name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        task_index: int | UnsetType = UNSET,
        is_clean_up: bool | UnsetType = UNSET,
        is_running_task: bool | UnsetType = UNSET,
        managementi_uuid: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def clean_queue(
        self,
        *,
        signature_name: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        task_index: int | UnsetType = UNSET,
        is_clean_up: bool | UnsetType = UNSET,
        is_running_task: bool | UnsetType = UNSET,
        managementi_uuid: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Clean Task Queue.

        Args:
            signature_name: Name of the signature. Since 4.1.3.
            system_tags: System tags to attach. Since 4.1.3.
            user_tags: User tags to attach. Since 4.1.3.
            task_index: Index of the task. Since 4.1.3.
            is_clean_up: Whether to drop every queued task. Default: false. Since
                4.1.3.
            is_running_task: Whether the task is running. Default: true. Since 4.1.3.
            managementi_uuid: UUID of the management node. Since 4.1.3.
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

        Sends `PUT /zstack/v1/clean/queue`. Since 4.1.3.
        """
        return await _run_job_async(
            self._client,
            _CLEAN_QUEUE,
            _CLEAN_QUEUE_JOB,
            options,
            wait,
            signature_name,
            system_tags,
            user_tags,
            task_index,
            is_clean_up,
            is_running_task,
            managementi_uuid,
        )
