"""Operations of tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from .. import models as _m
from .._runtime.answers import Condition, Spot
from .._runtime.calls import ErrorBody, Json, Operation, Path, Query, Text
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

_DELETE = Operation(
    "DeleteTag",
    "DELETE",
    "/zstack/v1/tags/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteTagResponseDefault),
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


class Tags(Namespace):
    """Operations of tags."""

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
        """Delete Tag.

        Args:
            uuid: UUID of the tag. Since 0.6.
            delete_mode: Mode of deletion. Options: Permissive | Enforcing. Default:
                Permissive. One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteTagResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/tags/{uuid}`. Since 0.6.
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


class AsyncTags(AsyncNamespace):
    """Operations of tags."""

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
        """Delete Tag.

        Args:
            uuid: UUID of the tag. Since 0.6.
            delete_mode: Mode of deletion. Options: Permissive | Enforcing. Default:
                Permissive. One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteTagResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/tags/{uuid}`. Since 0.6.
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
