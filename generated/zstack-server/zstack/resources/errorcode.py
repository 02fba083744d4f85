"""Operations of errorcode."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from .. import models as _m
from .._runtime.answers import Condition, Spot
from .._runtime.calls import ErrorBody, Json, JsonBody, Member, Operation, Query, Text
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

_CHECK_ELABORATION_CONTENT = Operation(
    "CheckElaborationContent",
    "POST",
    "/zstack/v1/errorcode/elaborations/check",
    (
        Member("params", "elaborateFile"),
        Member("params", "elaborateContent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CheckElaborationContentResponse),
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

_GET_ELABORATIONS = Operation(
    "GetElaborations",
    "GET",
    "/zstack/v1/errorcode/elaborations",
    (
        Query("category"),
        Query("code"),
        Query("regex"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetElaborationsResponse),
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

_RELOAD_ELABORATION = Operation(
    "ReloadElaboration",
    "PUT",
    "/zstack/v1/errorcode/actions",
    (Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"reloadElaboration": {}},
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

_RELOAD_ELABORATION_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Errorcode(Namespace):
    """Operations of errorcode."""

    def check_elaboration_content(
        self,
        *,
        elaborate_file: str | UnsetType = UNSET,
        elaborate_content: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.CheckElaborationContentResponse:
        """Check Elaboration Content.

        Args:
            elaborate_file: Optional. The path of the elaboration file. At least 1
                characters. Since 3.3.0.
            elaborate_content: Optional. The elaboration text to check. At least 1
                characters. Since 3.6.0.
            system_tags: Optional. The system tags. Since 3.3.0.
            user_tags: Optional. The user tags to attach. Since 3.3.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `POST /zstack/v1/errorcode/elaborations/check`.
        """
        return self._call(
            _CHECK_ELABORATION_CONTENT,
            options,
            elaborate_file,
            elaborate_content,
            system_tags,
            user_tags,
        )

    def get_elaborations(
        self,
        *,
        category: str | UnsetType = UNSET,
        code: str | UnsetType = UNSET,
        regex: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetElaborationsResponse:
        """Get Elaborations.

        Args:
            category: Optional. The category of the elaborations. Since 3.3.0.
            code: Optional. The error code. Since 3.6.0.
            regex: Optional. The pattern to match. Since 3.3.0.
            system_tags: Since 3.3.0.
            user_tags: Since 3.3.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/errorcode/elaborations`. Since 3.3.0.
        """
        return self._call(
            _GET_ELABORATIONS,
            options,
            category,
            code,
            regex,
            system_tags,
            user_tags,
        )

    @overload
    def reload_elaboration(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def reload_elaboration(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def reload_elaboration(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def reload_elaboration(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Reload Elaboration.

        Args:
            system_tags: Optional. The system tags to attach. Since 3.3.0.
            user_tags: Optional. The user tags. Since 3.3.0.
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

        Sends `PUT /zstack/v1/errorcode/actions (action reloadElaboration)`. Since
        3.3.0.
        """
        return _run_job(
            self._client,
            _RELOAD_ELABORATION,
            _RELOAD_ELABORATION_JOB,
            options,
            wait,
            system_tags,
            user_tags,
        )


class AsyncErrorcode(AsyncNamespace):
    """Operations of errorcode."""

    async def check_elaboration_content(
        self,
        *,
        elaborate_file: str | UnsetType = UNSET,
        elaborate_content: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.CheckElaborationContentResponse:
        """Check Elaboration Content.

        Args:
            elaborate_file: Optional. The path of the elaboration file. At least 1
                characters. Since 3.3.0.
            elaborate_content: Optional. The elaboration text to check. At least 1
                characters. Since 3.6.0.
            system_tags: Optional. The system tags. Since 3.3.0.
            user_tags: Optional. The user tags to attach. Since 3.3.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `POST /zstack/v1/errorcode/elaborations/check`.
        """
        return await self._call(
            _CHECK_ELABORATION_CONTENT,
            options,
            elaborate_file,
            elaborate_content,
            system_tags,
            user_tags,
        )

    async def get_elaborations(
        self,
        *,
        category: str | UnsetType = UNSET,
        code: str | UnsetType = UNSET,
        regex: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetElaborationsResponse:
        """Get Elaborations.

        Args:
            category: Optional. The category of the elaborations. Since 3.3.0.
            code: Optional. The error code. Since 3.6.0.
            regex: Optional. The pattern to match. Since 3.3.0.
            system_tags: Since 3.3.0.
            user_tags: Since 3.3.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/errorcode/elaborations`. Since 3.3.0.
        """
        return await self._call(
            _GET_ELABORATIONS,
            options,
            category,
            code,
            regex,
            system_tags,
            user_tags,
        )

    @overload
    async def reload_elaboration(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def reload_elaboration(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def reload_elaboration(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def reload_elaboration(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Reload Elaboration.

        Args:
            system_tags: Optional. The system tags to attach. Since 3.3.0.
            user_tags: Optional. The user tags. Since 3.3.0.
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

        Sends `PUT /zstack/v1/errorcode/actions (action reloadElaboration)`. Since
        3.3.0.
        """
        return await _run_job_async(
            self._client,
            _RELOAD_ELABORATION,
            _RELOAD_ELABORATION_JOB,
            options,
            wait,
            system_tags,
            user_tags,
        )
