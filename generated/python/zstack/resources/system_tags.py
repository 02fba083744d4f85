"""Operations of system-tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, overload

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

_CREATE = Operation(
    "CreateSystemTag",
    "POST",
    "/zstack/v1/system-tags",
    (
        Member("params", "resourceType"),
        Member("params", "resourceUuid"),
        Member("params", "tag"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CreateSystemTagResponse, unwrap="inventory"),
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

_CREATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateSystemTagResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_QUERY = Operation(
    "QuerySystemTag",
    "GET",
    "/zstack/v1/system-tags",
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
        "200": Json(lambda: _m.QuerySystemTagResponse, unwrap="inventories"),
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

_QUERY_SYSTEM_TAG_BY_UUID = Operation(
    "QuerySystemTagByUuid",
    "GET",
    "/zstack/v1/system-tags/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QuerySystemTagResponse, unwrap="inventories"),
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

_UPDATE = Operation(
    "UpdateSystemTag",
    "PUT",
    "/zstack/v1/system-tags/{uuid}/actions",
    (
        Path("uuid"),
        Member("updatesystemtag", "tag"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatesystemtag": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateSystemTagResponse, unwrap="inventory"),
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

_UPDATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateSystemTagResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class SystemTags(Namespace):
    """Operations of system-tags."""

    @overload
    def create(
        self,
        *,
        resource_type: str,
        resource_uuid: str,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory: ...

    @overload
    def create(
        self,
        *,
        resource_type: str,
        resource_uuid: str,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SystemTagInventory]: ...

    @overload
    def create(
        self,
        *,
        resource_type: str,
        resource_uuid: str,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory | Job[_m.SystemTagInventory]: ...

    def create(
        self,
        *,
        resource_type: str,
        resource_uuid: str,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory | Job[_m.SystemTagInventory]:
        """Create System Tag.

        Args:
            resource_type: Since 0.6.
            resource_uuid: Preset UUID of the new system tag. Since 0.6.
            tag: Text of the tag. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/system-tags`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            resource_type,
            resource_uuid,
            tag,
            system_tags,
            user_tags,
        )

    def query(
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
    ) -> Page[_m.SystemTagInventory, _m.QuerySystemTagResponse]:
        """Query System Tags.

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

        Sends `GET /zstack/v1/system-tags`.
        """
        return self._call(
            _QUERY,
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

    def query_system_tag_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.SystemTagInventory]:
        """Query System Tags by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/system-tags/{uuid}`.
        """
        return self._call(_QUERY_SYSTEM_TAG_BY_UUID, options, uuid)

    @overload
    def update(
        self,
        uuid: str,
        *,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SystemTagInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory | Job[_m.SystemTagInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory | Job[_m.SystemTagInventory]:
        """Update System Tag.

        Args:
            uuid: UUID of the system tag. Since 0.6.
            tag: Text of the tag. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/system-tags/{uuid}/actions (action updatesystemtag)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            tag,
            system_tags,
            user_tags,
        )


class AsyncSystemTags(AsyncNamespace):
    """Operations of system-tags."""

    @overload
    async def create(
        self,
        *,
        resource_type: str,
        resource_uuid: str,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory: ...

    @overload
    async def create(
        self,
        *,
        resource_type: str,
        resource_uuid: str,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SystemTagInventory]: ...

    @overload
    async def create(
        self,
        *,
        resource_type: str,
        resource_uuid: str,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory | AsyncJob[_m.SystemTagInventory]: ...

    async def create(
        self,
        *,
        resource_type: str,
        resource_uuid: str,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory | AsyncJob[_m.SystemTagInventory]:
        """Create System Tag.

        Args:
            resource_type: Since 0.6.
            resource_uuid: Preset UUID of the new system tag. Since 0.6.
            tag: Text of the tag. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/system-tags`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            resource_type,
            resource_uuid,
            tag,
            system_tags,
            user_tags,
        )

    def query(
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
    ) -> AsyncPages[_m.SystemTagInventory, _m.QuerySystemTagResponse]:
        """Query System Tags.

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

        Sends `GET /zstack/v1/system-tags`.
        """
        return self._pages(
            _QUERY,
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

    async def query_system_tag_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.SystemTagInventory]:
        """Query System Tags by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/system-tags/{uuid}`.
        """
        return await self._call(_QUERY_SYSTEM_TAG_BY_UUID, options, uuid)

    @overload
    async def update(
        self,
        uuid: str,
        *,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SystemTagInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory | AsyncJob[_m.SystemTagInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        tag: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SystemTagInventory | AsyncJob[_m.SystemTagInventory]:
        """Update System Tag.

        Args:
            uuid: UUID of the system tag. Since 0.6.
            tag: Text of the tag. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/system-tags/{uuid}/actions (action updatesystemtag)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            tag,
            system_tags,
            user_tags,
        )
