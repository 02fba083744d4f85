"""Operations of consoles."""

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

_QUERY_CONSOLE_PROXY_AGENT = Operation(
    "QueryConsoleProxyAgent",
    "GET",
    "/zstack/v1/consoles/agents",
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
        "200": Json(lambda: _m.QueryConsoleProxyAgentResponse, unwrap="inventories"),
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

_QUERY_CONSOLE_PROXY_AGENT_BY_UUID = Operation(
    "QueryConsoleProxyAgentByUuid",
    "GET",
    "/zstack/v1/consoles/agents/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryConsoleProxyAgentResponse, unwrap="inventories"),
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

_REQUEST_CONSOLE_ACCESS = Operation(
    "RequestConsoleAccess",
    "POST",
    "/zstack/v1/consoles",
    (Member("params", "vmInstanceUuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.RequestConsoleAccessResponse, unwrap="inventory"),
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

_REQUEST_CONSOLE_ACCESS_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RequestConsoleAccessResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_CONSOLE_PROXY_AGENT = Operation(
    "UpdateConsoleProxyAgent",
    "PUT",
    "/zstack/v1/consoles/agents/{uuid}/actions",
    (
        Path("uuid"),
        Member("updateConsoleProxyAgent", "consoleProxyOverriddenIp"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateConsoleProxyAgent", "consoleProxyPort"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateConsoleProxyAgent": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateConsoleProxyAgentResponse, unwrap="inventory"),
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

_UPDATE_CONSOLE_PROXY_AGENT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateConsoleProxyAgentResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Consoles(Namespace):
    """Operations of consoles."""

    def query_console_proxy_agent(
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
    ) -> Page[_m.ConsoleProxyAgentInventory, _m.QueryConsoleProxyAgentResponse]:
        """Query Console Proxy Agents.

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

        Sends `GET /zstack/v1/consoles/agents`. Since 0.6.
        """
        return self._call(
            _QUERY_CONSOLE_PROXY_AGENT,
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

    def query_console_proxy_agent_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ConsoleProxyAgentInventory]:
        """Query Console Proxy Agents by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/consoles/agents/{uuid}`.
        """
        return self._call(_QUERY_CONSOLE_PROXY_AGENT_BY_UUID, options, uuid)

    @overload
    def request_console_access(
        self,
        *,
        vm_instance_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ConsoleInventory: ...

    @overload
    def request_console_access(
        self,
        *,
        vm_instance_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ConsoleInventory]: ...

    @overload
    def request_console_access(
        self,
        *,
        vm_instance_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ConsoleInventory | Job[_m.ConsoleInventory]: ...

    def request_console_access(
        self,
        *,
        vm_instance_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ConsoleInventory | Job[_m.ConsoleInventory]:
        """Request Console Access.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `POST /zstack/v1/consoles`. Since 0.6.
        """
        return _run_job(
            self._client,
            _REQUEST_CONSOLE_ACCESS,
            _REQUEST_CONSOLE_ACCESS_JOB,
            options,
            wait,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def update_console_proxy_agent(
        self,
        uuid: str,
        *,
        console_proxy_overridden_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        console_proxy_port: int | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ConsoleProxyAgentInventory: ...

    @overload
    def update_console_proxy_agent(
        self,
        uuid: str,
        *,
        console_proxy_overridden_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        console_proxy_port: int | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ConsoleProxyAgentInventory]: ...

    @overload
    def update_console_proxy_agent(
        self,
        uuid: str,
        *,
        console_proxy_overridden_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        console_proxy_port: int | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ConsoleProxyAgentInventory | Job[_m.ConsoleProxyAgentInventory]: ...

    def update_console_proxy_agent(
        self,
        uuid: str,
        *,
        console_proxy_overridden_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        console_proxy_port: int | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ConsoleProxyAgentInventory | Job[_m.ConsoleProxyAgentInventory]:
        """Update Console Proxy Agent.

        Args:
            uuid: UUID of the console proxy agent. Since 2.3.
            console_proxy_overridden_ip: Address that replaces the proxy IP. Since
                2.3.
            system_tags: System tags to attach. Since 2.3.
            user_tags: User tags to attach. Since 2.3.
            console_proxy_port: Port of the console proxy. Since 4.1.0.
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

        Sends `PUT /zstack/v1/consoles/agents/{uuid}/actions (action
        updateConsoleProxyAgent)`. Since 2.3.
        """
        return _run_job(
            self._client,
            _UPDATE_CONSOLE_PROXY_AGENT,
            _UPDATE_CONSOLE_PROXY_AGENT_JOB,
            options,
            wait,
            uuid,
            console_proxy_overridden_ip,
            system_tags,
            user_tags,
            console_proxy_port,
        )


class AsyncConsoles(AsyncNamespace):
    """Operations of consoles."""

    def query_console_proxy_agent(
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
    ) -> AsyncPages[_m.ConsoleProxyAgentInventory, _m.QueryConsoleProxyAgentResponse]:
        """Query Console Proxy Agents.

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

        Sends `GET /zstack/v1/consoles/agents`. Since 0.6.
        """
        return self._pages(
            _QUERY_CONSOLE_PROXY_AGENT,
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

    async def query_console_proxy_agent_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ConsoleProxyAgentInventory]:
        """Query Console Proxy Agents by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/consoles/agents/{uuid}`.
        """
        return await self._call(_QUERY_CONSOLE_PROXY_AGENT_BY_UUID, options, uuid)

    @overload
    async def request_console_access(
        self,
        *,
        vm_instance_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ConsoleInventory: ...

    @overload
    async def request_console_access(
        self,
        *,
        vm_instance_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ConsoleInventory]: ...

    @overload
    async def request_console_access(
        self,
        *,
        vm_instance_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ConsoleInventory | AsyncJob[_m.ConsoleInventory]: ...

    async def request_console_access(
        self,
        *,
        vm_instance_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ConsoleInventory | AsyncJob[_m.ConsoleInventory]:
        """Request Console Access.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `POST /zstack/v1/consoles`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _REQUEST_CONSOLE_ACCESS,
            _REQUEST_CONSOLE_ACCESS_JOB,
            options,
            wait,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def update_console_proxy_agent(
        self,
        uuid: str,
        *,
        console_proxy_overridden_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        console_proxy_port: int | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ConsoleProxyAgentInventory: ...

    @overload
    async def update_console_proxy_agent(
        self,
        uuid: str,
        *,
        console_proxy_overridden_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        console_proxy_port: int | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ConsoleProxyAgentInventory]: ...

    @overload
    async def update_console_proxy_agent(
        self,
        uuid: str,
        *,
        console_proxy_overridden_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        console_proxy_port: int | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ConsoleProxyAgentInventory | AsyncJob[_m.ConsoleProxyAgentInventory]: ...

    async def update_console_proxy_agent(
        self,
        uuid: str,
        *,
        console_proxy_overridden_ip: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        console_proxy_port: int | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ConsoleProxyAgentInventory | AsyncJob[_m.ConsoleProxyAgentInventory]:
        """Update Console Proxy Agent.

        Args:
            uuid: UUID of the console proxy agent. Since 2.3.
            console_proxy_overridden_ip: Address that replaces the proxy IP. Since
                2.3.
            system_tags: System tags to attach. Since 2.3.
            user_tags: User tags to attach. Since 2.3.
            console_proxy_port: Port of the console proxy. Since 4.1.0.
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

        Sends `PUT /zstack/v1/consoles/agents/{uuid}/actions (action
        updateConsoleProxyAgent)`. Since 2.3.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_CONSOLE_PROXY_AGENT,
            _UPDATE_CONSOLE_PROXY_AGENT_JOB,
            options,
            wait,
            uuid,
            console_proxy_overridden_ip,
            system_tags,
            user_tags,
            console_proxy_port,
        )
