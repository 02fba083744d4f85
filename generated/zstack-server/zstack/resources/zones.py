"""Operations of zones."""

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

_ATTACH_BACKUP_STORAGE_TO_ZONE = Operation(
    "AttachBackupStorageToZone",
    "POST",
    "/zstack/v1/zones/{zoneUuid}/backup-storage/{backupStorageUuid}",
    (
        Path("zoneUuid"),
        Path("backupStorageUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AttachBackupStorageToZoneResponse, unwrap="inventory"),
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

_ATTACH_BACKUP_STORAGE_TO_ZONE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AttachBackupStorageToZoneResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_ZONE_STATE = Operation(
    "ChangeZoneState",
    "PUT",
    "/zstack/v1/zones/{uuid}/actions",
    (
        Path("uuid"),
        Member("changeZoneState", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeZoneState": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeZoneStateResponse, unwrap="inventory"),
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

_CHANGE_ZONE_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeZoneStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET = Operation(
    "GetZone",
    "GET",
    "/zstack/v1/zones/{uuid}/info",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetZoneResponse, unwrap="inventories"),
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

_QUERY = Operation(
    "QueryZone",
    "GET",
    "/zstack/v1/zones",
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
        "200": Json(lambda: _m.QueryZoneResponse, unwrap="inventories"),
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

_QUERY_ZONE_BY_UUID = Operation(
    "QueryZoneByUuid",
    "GET",
    "/zstack/v1/zones/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryZoneResponse, unwrap="inventories"),
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
    "UpdateZone",
    "PUT",
    "/zstack/v1/zones/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateZone", "name"),
        Member("updateZone", "description"),
        Member("updateZone", "isDefault"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateZone": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateZoneResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdateZoneResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Zones(Namespace):
    """Operations of zones."""

    @overload
    def attach_backup_storage_to_zone(
        self,
        zone_uuid: str,
        backup_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    def attach_backup_storage_to_zone(
        self,
        zone_uuid: str,
        backup_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.BackupStorageInventory]: ...

    @overload
    def attach_backup_storage_to_zone(
        self,
        zone_uuid: str,
        backup_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]: ...

    def attach_backup_storage_to_zone(
        self,
        zone_uuid: str,
        backup_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]:
        """Attach Image Storage to Zone.

        Args:
            zone_uuid: The zone that holds the backup storage, given as a UUID. Since
                0.6.
            backup_storage_uuid: The UUID of the backup storage. Since 0.6.
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

        Sends `POST /zstack/v1/zones/{zoneUuid}/backup-storage/{backupStorageUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_BACKUP_STORAGE_TO_ZONE,
            _ATTACH_BACKUP_STORAGE_TO_ZONE_JOB,
            options,
            wait,
            zone_uuid,
            backup_storage_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def change_zone_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeZoneStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory: ...

    @overload
    def change_zone_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeZoneStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ZoneInventory]: ...

    @overload
    def change_zone_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeZoneStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory | Job[_m.ZoneInventory]: ...

    def change_zone_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeZoneStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory | Job[_m.ZoneInventory]:
        """Change Zone State.

        Args:
            uuid: The unique ID of the zone. Since 0.6.
            state_event: The switch that turns the zone on or off. Valid values:
                enable, disable. One of: enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/zones/{uuid}/actions (action changeZoneState)`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_ZONE_STATE,
            _CHANGE_ZONE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    def get(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.ZoneInventory]:
        """Get Zone.

        Args:
            uuid: Optional. The UUID of the zone. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/zones/{uuid}/info`. Since 0.6.
        """
        return self._call(_GET, options, uuid, system_tags, user_tags)

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
    ) -> Page[_m.ZoneInventory, _m.QueryZoneResponse]:
        """Query Zones.

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

        Sends `GET /zstack/v1/zones`. Since 0.6.
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

    def query_zone_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ZoneInventory]:
        """Query Zones by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/zones/{uuid}`.
        """
        return self._call(_QUERY_ZONE_BY_UUID, options, uuid)

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ZoneInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory | Job[_m.ZoneInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory | Job[_m.ZoneInventory]:
        """Update Zone.

        Args:
            uuid: The UUID of the zone. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Since 0.6.
            name: Optional. The name of the zone. At most 255 characters. Matches
                `^(?! )[\\u4e00-\\u9fa5a-zA-Z0-9\\-_.():+" ]*(?<! )$`. Since 0.6.
            description: Optional. The description of the zone. At most 2048
                characters. Since 0.6.
            is_default: Optional. Whether this is the default zone. Since 4.6.31.
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

        Sends `PUT /zstack/v1/zones/{uuid}/actions (action updateZone)`. Since 0.6.
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
            is_default,
        )


class AsyncZones(AsyncNamespace):
    """Operations of zones."""

    @overload
    async def attach_backup_storage_to_zone(
        self,
        zone_uuid: str,
        backup_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    async def attach_backup_storage_to_zone(
        self,
        zone_uuid: str,
        backup_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.BackupStorageInventory]: ...

    @overload
    async def attach_backup_storage_to_zone(
        self,
        zone_uuid: str,
        backup_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]: ...

    async def attach_backup_storage_to_zone(
        self,
        zone_uuid: str,
        backup_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]:
        """Attach Image Storage to Zone.

        Args:
            zone_uuid: The zone that holds the backup storage, given as a UUID. Since
                0.6.
            backup_storage_uuid: The UUID of the backup storage. Since 0.6.
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

        Sends `POST /zstack/v1/zones/{zoneUuid}/backup-storage/{backupStorageUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_BACKUP_STORAGE_TO_ZONE,
            _ATTACH_BACKUP_STORAGE_TO_ZONE_JOB,
            options,
            wait,
            zone_uuid,
            backup_storage_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def change_zone_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeZoneStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory: ...

    @overload
    async def change_zone_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeZoneStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ZoneInventory]: ...

    @overload
    async def change_zone_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeZoneStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory | AsyncJob[_m.ZoneInventory]: ...

    async def change_zone_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeZoneStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory | AsyncJob[_m.ZoneInventory]:
        """Change Zone State.

        Args:
            uuid: The unique ID of the zone. Since 0.6.
            state_event: The switch that turns the zone on or off. Valid values:
                enable, disable. One of: enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/zones/{uuid}/actions (action changeZoneState)`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_ZONE_STATE,
            _CHANGE_ZONE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    async def get(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.ZoneInventory]:
        """Get Zone.

        Args:
            uuid: Optional. The UUID of the zone. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/zones/{uuid}/info`. Since 0.6.
        """
        return await self._call(_GET, options, uuid, system_tags, user_tags)

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
    ) -> AsyncPages[_m.ZoneInventory, _m.QueryZoneResponse]:
        """Query Zones.

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

        Sends `GET /zstack/v1/zones`. Since 0.6.
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

    async def query_zone_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ZoneInventory]:
        """Query Zones by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/zones/{uuid}`.
        """
        return await self._call(_QUERY_ZONE_BY_UUID, options, uuid)

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ZoneInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory | AsyncJob[_m.ZoneInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ZoneInventory | AsyncJob[_m.ZoneInventory]:
        """Update Zone.

        Args:
            uuid: The UUID of the zone. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Since 0.6.
            name: Optional. The name of the zone. At most 255 characters. Matches
                `^(?! )[\\u4e00-\\u9fa5a-zA-Z0-9\\-_.():+" ]*(?<! )$`. Since 0.6.
            description: Optional. The description of the zone. At most 2048
                characters. Since 0.6.
            is_default: Optional. Whether this is the default zone. Since 4.6.31.
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

        Sends `PUT /zstack/v1/zones/{uuid}/actions (action updateZone)`. Since 0.6.
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
            is_default,
        )
