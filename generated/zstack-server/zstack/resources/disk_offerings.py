"""Operations of disk-offerings."""

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

_CHANGE_DISK_OFFERING_STATE = Operation(
    "ChangeDiskOfferingState",
    "PUT",
    "/zstack/v1/disk-offerings/{uuid}/actions",
    (
        Path("uuid"),
        Member("changeDiskOfferingState", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeDiskOfferingState": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeDiskOfferingStateResponse, unwrap="inventory"),
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

_CHANGE_DISK_OFFERING_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeDiskOfferingStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE = Operation(
    "CreateDiskOffering",
    "POST",
    "/zstack/v1/disk-offerings",
    (
        Member("params", "name"),
        Member("params", "diskSize"),
        Member("params", "description"),
        Member("params", "sortKey"),
        Member("params", "allocationStrategy"),
        Member("params", "type"),
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
        "200": Json(lambda: _m.CreateDiskOfferingResponse, unwrap="inventory"),
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
    Json(lambda: _m.CreateDiskOfferingResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_QUERY = Operation(
    "QueryDiskOffering",
    "GET",
    "/zstack/v1/disk-offerings",
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
        "200": Json(lambda: _m.QueryDiskOfferingResponse, unwrap="inventories"),
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

_QUERY_DISK_OFFERING_BY_UUID = Operation(
    "QueryDiskOfferingByUuid",
    "GET",
    "/zstack/v1/disk-offerings/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryDiskOfferingResponse, unwrap="inventories"),
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
    "UpdateDiskOffering",
    "PUT",
    "/zstack/v1/disk-offerings/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateDiskOffering", "name"),
        Member("updateDiskOffering", "description"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateDiskOffering": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateDiskOfferingResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdateDiskOfferingResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class DiskOfferings(Namespace):
    """Operations of disk-offerings."""

    @overload
    def change_disk_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeDiskOfferingStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory: ...

    @overload
    def change_disk_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeDiskOfferingStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.DiskOfferingInventory]: ...

    @overload
    def change_disk_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeDiskOfferingStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | Job[_m.DiskOfferingInventory]: ...

    def change_disk_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeDiskOfferingStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | Job[_m.DiskOfferingInventory]:
        """Change Disk Offering State.

        Args:
            uuid: The UUID of the disk offering. Since 0.6.
            state_event: The state change to apply. Options: enable | disable. One
                of: enable, disable. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/disk-offerings/{uuid}/actions (action
        changeDiskOfferingState)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_DISK_OFFERING_STATE,
            _CHANGE_DISK_OFFERING_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        disk_size: int,
        description: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        allocation_strategy: str | UnsetType = UNSET,
        type: Literal["zstack"] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory: ...

    @overload
    def create(
        self,
        *,
        name: str,
        disk_size: int,
        description: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        allocation_strategy: str | UnsetType = UNSET,
        type: Literal["zstack"] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.DiskOfferingInventory]: ...

    @overload
    def create(
        self,
        *,
        name: str,
        disk_size: int,
        description: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        allocation_strategy: str | UnsetType = UNSET,
        type: Literal["zstack"] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | Job[_m.DiskOfferingInventory]: ...

    def create(
        self,
        *,
        name: str,
        disk_size: int,
        description: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        allocation_strategy: str | UnsetType = UNSET,
        type: Literal["zstack"] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | Job[_m.DiskOfferingInventory]:
        """Create Disk Offering.

        Args:
            name: The name of the disk offering. At most 255 characters. Since 0.6.
            disk_size: The disk size. Unit: Byte. From 1 to 9223372036854775807.
                Since 0.6.
            description: Optional. Free text about the disk offering. At most 2048
                characters. Since 0.6.
            sort_key: Optional. The key used for ordering in lists. Since 0.6.
            allocation_strategy: Optional. The strategy that picks the address. Since
                0.6.
            type: Optional. The type of the disk offering. Options: zstack. One of:
                zstack. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new disk offering. Since
                0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
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

        Sends `POST /zstack/v1/disk-offerings`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            disk_size,
            description,
            sort_key,
            allocation_strategy,
            type,
            resource_uuid,
            tag_uuids,
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
    ) -> Page[_m.DiskOfferingInventory, _m.QueryDiskOfferingResponse]:
        """Query Disk Offerings.

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

        Sends `GET /zstack/v1/disk-offerings`.
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

    def query_disk_offering_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.DiskOfferingInventory]:
        """Query Disk Offerings by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/disk-offerings/{uuid}`.
        """
        return self._call(_QUERY_DISK_OFFERING_BY_UUID, options, uuid)

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.DiskOfferingInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | Job[_m.DiskOfferingInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | Job[_m.DiskOfferingInventory]:
        """Update Disk Offering.

        Args:
            uuid: The UUID of the disk offering. Since 0.6.
            system_tags: Optional. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            name: Optional. The name of the disk offering. At most 255 characters.
                Since 0.6.
            description: At most 2048 characters. Since 0.6.
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

        Sends `PUT /zstack/v1/disk-offerings/{uuid}/actions (action
        updateDiskOffering)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
        )


class AsyncDiskOfferings(AsyncNamespace):
    """Operations of disk-offerings."""

    @overload
    async def change_disk_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeDiskOfferingStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory: ...

    @overload
    async def change_disk_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeDiskOfferingStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.DiskOfferingInventory]: ...

    @overload
    async def change_disk_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeDiskOfferingStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | AsyncJob[_m.DiskOfferingInventory]: ...

    async def change_disk_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeDiskOfferingStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | AsyncJob[_m.DiskOfferingInventory]:
        """Change Disk Offering State.

        Args:
            uuid: The UUID of the disk offering. Since 0.6.
            state_event: The state change to apply. Options: enable | disable. One
                of: enable, disable. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/disk-offerings/{uuid}/actions (action
        changeDiskOfferingState)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_DISK_OFFERING_STATE,
            _CHANGE_DISK_OFFERING_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        disk_size: int,
        description: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        allocation_strategy: str | UnsetType = UNSET,
        type: Literal["zstack"] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        disk_size: int,
        description: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        allocation_strategy: str | UnsetType = UNSET,
        type: Literal["zstack"] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.DiskOfferingInventory]: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        disk_size: int,
        description: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        allocation_strategy: str | UnsetType = UNSET,
        type: Literal["zstack"] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | AsyncJob[_m.DiskOfferingInventory]: ...

    async def create(
        self,
        *,
        name: str,
        disk_size: int,
        description: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        allocation_strategy: str | UnsetType = UNSET,
        type: Literal["zstack"] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | AsyncJob[_m.DiskOfferingInventory]:
        """Create Disk Offering.

        Args:
            name: The name of the disk offering. At most 255 characters. Since 0.6.
            disk_size: The disk size. Unit: Byte. From 1 to 9223372036854775807.
                Since 0.6.
            description: Optional. Free text about the disk offering. At most 2048
                characters. Since 0.6.
            sort_key: Optional. The key used for ordering in lists. Since 0.6.
            allocation_strategy: Optional. The strategy that picks the address. Since
                0.6.
            type: Optional. The type of the disk offering. Options: zstack. One of:
                zstack. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new disk offering. Since
                0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
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

        Sends `POST /zstack/v1/disk-offerings`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            disk_size,
            description,
            sort_key,
            allocation_strategy,
            type,
            resource_uuid,
            tag_uuids,
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
    ) -> AsyncPages[_m.DiskOfferingInventory, _m.QueryDiskOfferingResponse]:
        """Query Disk Offerings.

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

        Sends `GET /zstack/v1/disk-offerings`.
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

    async def query_disk_offering_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.DiskOfferingInventory]:
        """Query Disk Offerings by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/disk-offerings/{uuid}`.
        """
        return await self._call(_QUERY_DISK_OFFERING_BY_UUID, options, uuid)

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.DiskOfferingInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | AsyncJob[_m.DiskOfferingInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.DiskOfferingInventory | AsyncJob[_m.DiskOfferingInventory]:
        """Update Disk Offering.

        Args:
            uuid: The UUID of the disk offering. Since 0.6.
            system_tags: Optional. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            name: Optional. The name of the disk offering. At most 255 characters.
                Since 0.6.
            description: At most 2048 characters. Since 0.6.
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

        Sends `PUT /zstack/v1/disk-offerings/{uuid}/actions (action
        updateDiskOffering)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
        )
