"""Operations of longjobs."""

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

_CANCEL_LONG_JOB = Operation(
    "CancelLongJob",
    "PUT",
    "/zstack/v1/longjobs/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"cancellongjob": {}},
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

_CANCEL_LONG_JOB_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CLEAN_LONG_JOB = Operation(
    "CleanLongJob",
    "PUT",
    "/zstack/v1/longjobs/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"cleanlongjob": {}},
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

_CLEAN_LONG_JOB_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_QUERY_LONG_JOB = Operation(
    "QueryLongJob",
    "GET",
    "/zstack/v1/longjobs",
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
        "200": Json(lambda: _m.QueryLongJobResponse, unwrap="inventories"),
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

_QUERY_LONG_JOB_BY_UUID = Operation(
    "QueryLongJobByUuid",
    "GET",
    "/zstack/v1/longjobs/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryLongJobResponse, unwrap="inventories"),
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

_RERUN_LONG_JOB = Operation(
    "RerunLongJob",
    "PUT",
    "/zstack/v1/longjobs/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"rerunlongjob": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.RerunLongJobResponse, unwrap="inventory"),
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

_RERUN_LONG_JOB_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RerunLongJobResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_RESUME_LONG_JOB = Operation(
    "ResumeLongJob",
    "PUT",
    "/zstack/v1/longjobs/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"resumelongjob": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ResumeLongJobResponse, unwrap="inventory"),
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

_RESUME_LONG_JOB_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ResumeLongJobResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SUBMIT_LONG_JOB = Operation(
    "SubmitLongJob",
    "POST",
    "/zstack/v1/longjobs",
    (
        Member("params", "jobName"),
        Member("params", "jobData"),
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "targetResourceUuid"),
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
        "200": Json(lambda: _m.SubmitLongJobResponse, unwrap="inventory"),
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

_SUBMIT_LONG_JOB_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.SubmitLongJobResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_LONG_JOB = Operation(
    "UpdateLongJob",
    "PUT",
    "/zstack/v1/longjobs/{uuid}/actions",
    (
        Path("uuid"),
        Member("updatelongjob", "name"),
        Member("updatelongjob", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatelongjob": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateLongJobResponse, unwrap="inventory"),
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

_UPDATE_LONG_JOB_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateLongJobResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Longjobs(Namespace):
    """Operations of longjobs."""

    @overload
    def cancel_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def cancel_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def cancel_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def cancel_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Cancel Long Job.

        Args:
            uuid: Unique ID of the long job. Since 2.2.4.
            system_tags: System Tags. Since 2.2.4.
            user_tags: User tags to attach. Since 2.2.4.
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

        Sends `PUT /zstack/v1/longjobs/{uuid}/actions (action cancellongjob)`. Since
        2.2.4.
        """
        return _run_job(
            self._client,
            _CANCEL_LONG_JOB,
            _CANCEL_LONG_JOB_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def clean_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def clean_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def clean_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def clean_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Clean Long Job.

        Args:
            uuid: Unique ID of the long job. Since 4.3.0.
            system_tags: System tags to attach. Since 4.3.0.
            user_tags: User Tags. Since 4.3.0.
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

        Sends `PUT /zstack/v1/longjobs/{uuid}/actions (action cleanlongjob)`. Since
        4.3.0.
        """
        return _run_job(
            self._client,
            _CLEAN_LONG_JOB,
            _CLEAN_LONG_JOB_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    def query_long_job(
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
    ) -> Page[_m.LongJobInventory, _m.QueryLongJobResponse]:
        """Query Long Jobs.

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

        Sends `GET /zstack/v1/longjobs`. Since 2.2.4.
        """
        return self._call(
            _QUERY_LONG_JOB,
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

    def query_long_job_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.LongJobInventory]:
        """Query Long Jobs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/longjobs/{uuid}`.
        """
        return self._call(_QUERY_LONG_JOB_BY_UUID, options, uuid)

    @overload
    def rerun_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory: ...

    @overload
    def rerun_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LongJobInventory]: ...

    @overload
    def rerun_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | Job[_m.LongJobInventory]: ...

    def rerun_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | Job[_m.LongJobInventory]:
        """Rerun Long Job.

        Args:
            uuid: UUID of the long job. Since 3.0.1.
            system_tags: System Tags. Since 3.0.1.
            user_tags: User Tags. Since 3.0.1.
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

        Sends `PUT /zstack/v1/longjobs/{uuid}/actions (action rerunlongjob)`. Since
        3.0.1.
        """
        return _run_job(
            self._client,
            _RERUN_LONG_JOB,
            _RERUN_LONG_JOB_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def resume_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory: ...

    @overload
    def resume_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LongJobInventory]: ...

    @overload
    def resume_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | Job[_m.LongJobInventory]: ...

    def resume_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | Job[_m.LongJobInventory]:
        """Resume Long Job.

        Args:
            uuid: Unique ID of the long job. Since 3.9.0.
            system_tags: System Tags. Since 3.9.0.
            user_tags: User Tags. Since 3.9.0.
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

        Sends `PUT /zstack/v1/longjobs/{uuid}/actions (action resumelongjob)`. Since
        3.9.0.
        """
        return _run_job(
            self._client,
            _RESUME_LONG_JOB,
            _RESUME_LONG_JOB_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def submit_long_job(
        self,
        *,
        job_name: str,
        job_data: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        target_resource_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory: ...

    @overload
    def submit_long_job(
        self,
        *,
        job_name: str,
        job_data: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        target_resource_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LongJobInventory]: ...

    @overload
    def submit_long_job(
        self,
        *,
        job_name: str,
        job_data: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        target_resource_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | Job[_m.LongJobInventory]: ...

    def submit_long_job(
        self,
        *,
        job_name: str,
        job_data: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        target_resource_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | Job[_m.LongJobInventory]:
        """Submit Long Job.

        Args:
            job_name: Name of the API that the job runs. At most 255 characters.
                Since 2.2.4.
            job_data: Body of that API as JSON. Since 2.2.4.
            name: Display name of the long job. At most 255 characters. Since 2.2.4.
            description: Description of the long job. At most 2048 characters. Since
                2.2.4.
            target_resource_uuid: UUID of the resource. At most 32 characters. Since
                0.6.
            resource_uuid: Preset UUID of the new long job. Since 2.2.4.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System tags to attach. Since 2.2.4.
            user_tags: User Tags. Since 2.2.4.
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

        Sends `POST /zstack/v1/longjobs`. Since 2.2.4.
        """
        return _run_job(
            self._client,
            _SUBMIT_LONG_JOB,
            _SUBMIT_LONG_JOB_JOB,
            options,
            wait,
            job_name,
            job_data,
            name,
            description,
            target_resource_uuid,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def update_long_job(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory: ...

    @overload
    def update_long_job(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LongJobInventory]: ...

    @overload
    def update_long_job(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | Job[_m.LongJobInventory]: ...

    def update_long_job(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | Job[_m.LongJobInventory]:
        """Update Long Job.

        Args:
            uuid: UUID of the long job. Since 3.9.
            name: At most 255 characters. Since 3.9.
            description: Description of the long job. At most 2048 characters. Since
                3.9.
            system_tags: System tags to attach. Since 3.9.
            user_tags: User tags to attach. Since 3.9.
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

        Sends `PUT /zstack/v1/longjobs/{uuid}/actions (action updatelongjob)`.
        """
        return _run_job(
            self._client,
            _UPDATE_LONG_JOB,
            _UPDATE_LONG_JOB_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )


class AsyncLongjobs(AsyncNamespace):
    """Operations of longjobs."""

    @overload
    async def cancel_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def cancel_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def cancel_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def cancel_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Cancel Long Job.

        Args:
            uuid: Unique ID of the long job. Since 2.2.4.
            system_tags: System Tags. Since 2.2.4.
            user_tags: User tags to attach. Since 2.2.4.
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

        Sends `PUT /zstack/v1/longjobs/{uuid}/actions (action cancellongjob)`. Since
        2.2.4.
        """
        return await _run_job_async(
            self._client,
            _CANCEL_LONG_JOB,
            _CANCEL_LONG_JOB_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def clean_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def clean_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def clean_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def clean_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Clean Long Job.

        Args:
            uuid: Unique ID of the long job. Since 4.3.0.
            system_tags: System tags to attach. Since 4.3.0.
            user_tags: User Tags. Since 4.3.0.
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

        Sends `PUT /zstack/v1/longjobs/{uuid}/actions (action cleanlongjob)`. Since
        4.3.0.
        """
        return await _run_job_async(
            self._client,
            _CLEAN_LONG_JOB,
            _CLEAN_LONG_JOB_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    def query_long_job(
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
    ) -> AsyncPages[_m.LongJobInventory, _m.QueryLongJobResponse]:
        """Query Long Jobs.

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

        Sends `GET /zstack/v1/longjobs`. Since 2.2.4.
        """
        return self._pages(
            _QUERY_LONG_JOB,
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

    async def query_long_job_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.LongJobInventory]:
        """Query Long Jobs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/longjobs/{uuid}`.
        """
        return await self._call(_QUERY_LONG_JOB_BY_UUID, options, uuid)

    @overload
    async def rerun_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory: ...

    @overload
    async def rerun_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LongJobInventory]: ...

    @overload
    async def rerun_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | AsyncJob[_m.LongJobInventory]: ...

    async def rerun_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | AsyncJob[_m.LongJobInventory]:
        """Rerun Long Job.

        Args:
            uuid: UUID of the long job. Since 3.0.1.
            system_tags: System Tags. Since 3.0.1.
            user_tags: User Tags. Since 3.0.1.
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

        Sends `PUT /zstack/v1/longjobs/{uuid}/actions (action rerunlongjob)`. Since
        3.0.1.
        """
        return await _run_job_async(
            self._client,
            _RERUN_LONG_JOB,
            _RERUN_LONG_JOB_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def resume_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory: ...

    @overload
    async def resume_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LongJobInventory]: ...

    @overload
    async def resume_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | AsyncJob[_m.LongJobInventory]: ...

    async def resume_long_job(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | AsyncJob[_m.LongJobInventory]:
        """Resume Long Job.

        Args:
            uuid: Unique ID of the long job. Since 3.9.0.
            system_tags: System Tags. Since 3.9.0.
            user_tags: User Tags. Since 3.9.0.
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

        Sends `PUT /zstack/v1/longjobs/{uuid}/actions (action resumelongjob)`. Since
        3.9.0.
        """
        return await _run_job_async(
            self._client,
            _RESUME_LONG_JOB,
            _RESUME_LONG_JOB_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def submit_long_job(
        self,
        *,
        job_name: str,
        job_data: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        target_resource_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory: ...

    @overload
    async def submit_long_job(
        self,
        *,
        job_name: str,
        job_data: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        target_resource_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LongJobInventory]: ...

    @overload
    async def submit_long_job(
        self,
        *,
        job_name: str,
        job_data: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        target_resource_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | AsyncJob[_m.LongJobInventory]: ...

    async def submit_long_job(
        self,
        *,
        job_name: str,
        job_data: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        target_resource_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | AsyncJob[_m.LongJobInventory]:
        """Submit Long Job.

        Args:
            job_name: Name of the API that the job runs. At most 255 characters.
                Since 2.2.4.
            job_data: Body of that API as JSON. Since 2.2.4.
            name: Display name of the long job. At most 255 characters. Since 2.2.4.
            description: Description of the long job. At most 2048 characters. Since
                2.2.4.
            target_resource_uuid: UUID of the resource. At most 32 characters. Since
                0.6.
            resource_uuid: Preset UUID of the new long job. Since 2.2.4.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System tags to attach. Since 2.2.4.
            user_tags: User Tags. Since 2.2.4.
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

        Sends `POST /zstack/v1/longjobs`. Since 2.2.4.
        """
        return await _run_job_async(
            self._client,
            _SUBMIT_LONG_JOB,
            _SUBMIT_LONG_JOB_JOB,
            options,
            wait,
            job_name,
            job_data,
            name,
            description,
            target_resource_uuid,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def update_long_job(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory: ...

    @overload
    async def update_long_job(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LongJobInventory]: ...

    @overload
    async def update_long_job(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | AsyncJob[_m.LongJobInventory]: ...

    async def update_long_job(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | AsyncJob[_m.LongJobInventory]:
        """Update Long Job.

        Args:
            uuid: UUID of the long job. Since 3.9.
            name: At most 255 characters. Since 3.9.
            description: Description of the long job. At most 2048 characters. Since
                3.9.
            system_tags: System tags to attach. Since 3.9.
            user_tags: User tags to attach. Since 3.9.
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

        Sends `PUT /zstack/v1/longjobs/{uuid}/actions (action updatelongjob)`.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_LONG_JOB,
            _UPDATE_LONG_JOB_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )
