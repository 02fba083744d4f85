"""Operations of guest-os."""

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

_GET_GUEST_OS_METADATA = Operation(
    "GetGuestOsMetadata",
    "GET",
    "/zstack/v1/guest-os/metadata",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetGuestOsMetadataResponse, unwrap="inventories"),
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

_REFRESH_GUEST_OS_METADATA = Operation(
    "RefreshGuestOsMetadata",
    "PUT",
    "/zstack/v1/guest-os/metadata/actions",
    (Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"refreshGuestOsMetadata": {}},
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

_REFRESH_GUEST_OS_METADATA_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class GuestOs(Namespace):
    """Operations of guest-os."""

    def get_guest_os_metadata(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.GuestOsCharacterInventory]:
        """Get Guest OS Metadata.

        Args:
            system_tags: System Tags. Since 5.1.0.
            user_tags: User Tags. Since 5.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/guest-os/metadata`. Since 5.1.0.
        """
        return self._call(_GET_GUEST_OS_METADATA, options, system_tags, user_tags)

    @overload
    def refresh_guest_os_metadata(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def refresh_guest_os_metadata(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def refresh_guest_os_metadata(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def refresh_guest_os_metadata(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Refresh Guest OS Metadata.

        Args:
            system_tags: System tags to attach. Since 5.1.0.
            user_tags: User Tags. Since 5.1.0.
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

        Sends `PUT /zstack/v1/guest-os/metadata/actions (action
        refreshGuestOsMetadata)`. Since 5.1.0.
        """
        return _run_job(
            self._client,
            _REFRESH_GUEST_OS_METADATA,
            _REFRESH_GUEST_OS_METADATA_JOB,
            options,
            wait,
            system_tags,
            user_tags,
        )


class AsyncGuestOs(AsyncNamespace):
    """Operations of guest-os."""

    async def get_guest_os_metadata(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.GuestOsCharacterInventory]:
        """Get Guest OS Metadata.

        Args:
            system_tags: System Tags. Since 5.1.0.
            user_tags: User Tags. Since 5.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/guest-os/metadata`. Since 5.1.0.
        """
        return await self._call(_GET_GUEST_OS_METADATA, options, system_tags, user_tags)

    @overload
    async def refresh_guest_os_metadata(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def refresh_guest_os_metadata(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def refresh_guest_os_metadata(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def refresh_guest_os_metadata(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Refresh Guest OS Metadata.

        Args:
            system_tags: System tags to attach. Since 5.1.0.
            user_tags: User Tags. Since 5.1.0.
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

        Sends `PUT /zstack/v1/guest-os/metadata/actions (action
        refreshGuestOsMetadata)`. Since 5.1.0.
        """
        return await _run_job_async(
            self._client,
            _REFRESH_GUEST_OS_METADATA,
            _REFRESH_GUEST_OS_METADATA_JOB,
            options,
            wait,
            system_tags,
            user_tags,
        )
