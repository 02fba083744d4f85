"""Operations of vips."""

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

_CHANGE_VIP_STATE = Operation(
    "ChangeVipState",
    "PUT",
    "/zstack/v1/vips/{uuid}/actions",
    (
        Path("uuid"),
        Member("changeVipState", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeVipState": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeVipStateResponse, unwrap="inventory"),
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

_CHANGE_VIP_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeVipStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHECK_VIP_PORT_AVAILABILITY = Operation(
    "CheckVipPortAvailability",
    "GET",
    "/zstack/v1/vips/{vipUuid}/check-port-availability",
    (
        Path("vipUuid"),
        Query("port"),
        Query("protocolType"),
        Query("limit"),
        Query("start"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.CheckVipPortAvailabilityResponse),
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

_DELETE = Operation(
    "DeleteVip",
    "DELETE",
    "/zstack/v1/vips/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVipResponseDefault),
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

_GET_VIP_AVAILABLE_PORT = Operation(
    "GetVipAvailablePort",
    "GET",
    "/zstack/v1/vips/{vipUuid}/get-port-availability",
    (
        Path("vipUuid"),
        Query("protocolType"),
        Query("limit"),
        Query("start"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetVipAvailablePortResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("availablePort",),
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

_GET_VIP_USED_PORTS = Operation(
    "GetVipUsedPorts",
    "GET",
    "/zstack/v1/vips/{uuid}/usedports",
    (Path("uuid"), Query("protocol"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVipUsedPortsResponse, unwrap="inventories"),
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
    "QueryVip",
    "GET",
    "/zstack/v1/vips",
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
        "200": Json(lambda: _m.QueryVipResponse, unwrap="inventories"),
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

_QUERY_VIP_BY_UUID = Operation(
    "QueryVipByUuid",
    "GET",
    "/zstack/v1/vips/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryVipResponse, unwrap="inventories"),
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
    "UpdateVip",
    "PUT",
    "/zstack/v1/vips/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateVip", "name"),
        Member("updateVip", "description"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateVip": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateVipResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdateVipResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Vips(Namespace):
    """Operations of vips."""

    @overload
    def change_vip_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeVipStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VipInventory: ...

    @overload
    def change_vip_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeVipStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VipInventory]: ...

    @overload
    def change_vip_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeVipStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VipInventory | Job[_m.VipInventory]: ...

    def change_vip_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeVipStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VipInventory | Job[_m.VipInventory]:
        """Change VIP State.

        Args:
            uuid: The UUID of the VIP. Since 0.6.
            state_event: The state change to apply. One of: enable, disable. Since
                0.6.
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

        Sends `PUT /zstack/v1/vips/{uuid}/actions (action changeVipState)`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_VIP_STATE,
            _CHANGE_VIP_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    def check_vip_port_availability(
        self,
        vip_uuid: str,
        *,
        port: int,
        protocol_type: Literal["TCP", "UDP"],
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.CheckVipPortAvailabilityResponse:
        """Check VIP Port Availability.

        Args:
            vip_uuid: Since 4.7.21.
            port: The port number. Range: 1-65535. From 1 to 65535. Since 4.7.21.
            protocol_type: The transport protocol. One of: TCP, UDP. Since 4.7.21.
            limit: Optional. The largest number of records to return. Default: 1000.
                Since 4.7.21.
            start: Optional. The number of records to skip. Default: 0. Default: 0.
                Since 4.7.21.
            system_tags: Optional. The system tags to attach. Since 4.7.21.
            user_tags: Optional. The user tags to attach. Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vips/{vipUuid}/check-port-availability`. Since 4.7.21.
        """
        return self._call(
            _CHECK_VIP_PORT_AVAILABILITY,
            options,
            vip_uuid,
            port,
            protocol_type,
            limit,
            start,
            system_tags,
            user_tags,
        )

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
        """Delete VIP.

        Args:
            uuid: The UUID of the VIP. Since 0.6.
            delete_mode: Optional. How strictly to delete. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVipResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vips/{uuid}`. Since 0.6.
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

    def get_vip_available_port(
        self,
        vip_uuid: str,
        *,
        protocol_type: Literal["TCP", "UDP"],
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[int, _m.GetVipAvailablePortResponse]:
        """Get VIP Available Port.

        Args:
            vip_uuid: The UUID of the VIP. Since 4.7.21.
            protocol_type: The transport protocol. Options: TCP | UDP. One of: TCP,
                UDP. Since 4.7.21.
            limit: Optional. The largest number of records to return. Default: 1000.
                Default: 1000. Since 4.7.21.
            start: Optional. The offset of the first record. Default: 0. Default: 0.
                Since 4.7.21.
            system_tags: Optional. The system tags. Since 4.7.21.
            user_tags: Optional. The user tags. Since 4.7.21.
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

        Sends `GET /zstack/v1/vips/{vipUuid}/get-port-availability`. Since 4.7.21.
        """
        return self._call(
            _GET_VIP_AVAILABLE_PORT,
            options,
            vip_uuid,
            protocol_type,
            limit,
            start,
            system_tags,
            user_tags,
        )

    def get_vip_used_ports(
        self,
        uuid: str,
        *,
        protocol: Literal["TCP", "UDP"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VipPortRangeInventory]:
        """Get VIP Used Ports.

        Args:
            uuid: The UUID of the VIP. Since 0.6.
            protocol: One of: TCP, UDP. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vips/{uuid}/usedports`. Since 0.6.
        """
        return self._call(
            _GET_VIP_USED_PORTS,
            options,
            uuid,
            protocol,
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
    ) -> Page[_m.VipInventory, _m.QueryVipResponse]:
        """Query VIPs.

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

        Sends `GET /zstack/v1/vips`. Since 0.6.
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

    def query_vip_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VipInventory]:
        """Query VIPs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vips/{uuid}`.
        """
        return self._call(_QUERY_VIP_BY_UUID, options, uuid)

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
    ) -> _m.VipInventory: ...

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
    ) -> Job[_m.VipInventory]: ...

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
    ) -> _m.VipInventory | Job[_m.VipInventory]: ...

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
    ) -> _m.VipInventory | Job[_m.VipInventory]:
        """Update VIP.

        Args:
            uuid: The UUID of the VIP. Since 0.6.
            system_tags: Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            name: Optional. The display name of the VIP. At most 255 characters.
                Since 0.6.
            description: Optional. The description of the VIP. At most 2048
                characters. Since 0.6.
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

        Sends `PUT /zstack/v1/vips/{uuid}/actions (action updateVip)`. Since 0.6.
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


class AsyncVips(AsyncNamespace):
    """Operations of vips."""

    @overload
    async def change_vip_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeVipStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VipInventory: ...

    @overload
    async def change_vip_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeVipStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VipInventory]: ...

    @overload
    async def change_vip_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeVipStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VipInventory | AsyncJob[_m.VipInventory]: ...

    async def change_vip_state(
        self,
        uuid: str,
        *,
        state_event: _m.ChangeVipStateRequestStateEvent | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VipInventory | AsyncJob[_m.VipInventory]:
        """Change VIP State.

        Args:
            uuid: The UUID of the VIP. Since 0.6.
            state_event: The state change to apply. One of: enable, disable. Since
                0.6.
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

        Sends `PUT /zstack/v1/vips/{uuid}/actions (action changeVipState)`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_VIP_STATE,
            _CHANGE_VIP_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    async def check_vip_port_availability(
        self,
        vip_uuid: str,
        *,
        port: int,
        protocol_type: Literal["TCP", "UDP"],
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.CheckVipPortAvailabilityResponse:
        """Check VIP Port Availability.

        Args:
            vip_uuid: Since 4.7.21.
            port: The port number. Range: 1-65535. From 1 to 65535. Since 4.7.21.
            protocol_type: The transport protocol. One of: TCP, UDP. Since 4.7.21.
            limit: Optional. The largest number of records to return. Default: 1000.
                Since 4.7.21.
            start: Optional. The number of records to skip. Default: 0. Default: 0.
                Since 4.7.21.
            system_tags: Optional. The system tags to attach. Since 4.7.21.
            user_tags: Optional. The user tags to attach. Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vips/{vipUuid}/check-port-availability`. Since 4.7.21.
        """
        return await self._call(
            _CHECK_VIP_PORT_AVAILABILITY,
            options,
            vip_uuid,
            port,
            protocol_type,
            limit,
            start,
            system_tags,
            user_tags,
        )

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
        """Delete VIP.

        Args:
            uuid: The UUID of the VIP. Since 0.6.
            delete_mode: Optional. How strictly to delete. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVipResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vips/{uuid}`. Since 0.6.
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

    def get_vip_available_port(
        self,
        vip_uuid: str,
        *,
        protocol_type: Literal["TCP", "UDP"],
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[int, _m.GetVipAvailablePortResponse]:
        """Get VIP Available Port.

        Args:
            vip_uuid: The UUID of the VIP. Since 4.7.21.
            protocol_type: The transport protocol. Options: TCP | UDP. One of: TCP,
                UDP. Since 4.7.21.
            limit: Optional. The largest number of records to return. Default: 1000.
                Default: 1000. Since 4.7.21.
            start: Optional. The offset of the first record. Default: 0. Default: 0.
                Since 4.7.21.
            system_tags: Optional. The system tags. Since 4.7.21.
            user_tags: Optional. The user tags. Since 4.7.21.
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

        Sends `GET /zstack/v1/vips/{vipUuid}/get-port-availability`. Since 4.7.21.
        """
        return self._pages(
            _GET_VIP_AVAILABLE_PORT,
            options,
            vip_uuid,
            protocol_type,
            limit,
            start,
            system_tags,
            user_tags,
        )

    async def get_vip_used_ports(
        self,
        uuid: str,
        *,
        protocol: Literal["TCP", "UDP"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VipPortRangeInventory]:
        """Get VIP Used Ports.

        Args:
            uuid: The UUID of the VIP. Since 0.6.
            protocol: One of: TCP, UDP. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vips/{uuid}/usedports`. Since 0.6.
        """
        return await self._call(
            _GET_VIP_USED_PORTS,
            options,
            uuid,
            protocol,
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
    ) -> AsyncPages[_m.VipInventory, _m.QueryVipResponse]:
        """Query VIPs.

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

        Sends `GET /zstack/v1/vips`. Since 0.6.
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

    async def query_vip_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VipInventory]:
        """Query VIPs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vips/{uuid}`.
        """
        return await self._call(_QUERY_VIP_BY_UUID, options, uuid)

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
    ) -> _m.VipInventory: ...

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
    ) -> AsyncJob[_m.VipInventory]: ...

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
    ) -> _m.VipInventory | AsyncJob[_m.VipInventory]: ...

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
    ) -> _m.VipInventory | AsyncJob[_m.VipInventory]:
        """Update VIP.

        Args:
            uuid: The UUID of the VIP. Since 0.6.
            system_tags: Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            name: Optional. The display name of the VIP. At most 255 characters.
                Since 0.6.
            description: Optional. The description of the VIP. At most 2048
                characters. Since 0.6.
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

        Sends `PUT /zstack/v1/vips/{uuid}/actions (action updateVip)`. Since 0.6.
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
