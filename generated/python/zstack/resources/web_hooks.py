"""Operations of web-hooks."""

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

_DELETE_WEBHOOK = Operation(
    "DeleteWebhook",
    "DELETE",
    "/zstack/v1/web-hooks/{uuid}",
    (Path("uuid"), Query("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteWebhookResponseDefault),
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

_DELETE_WEBHOOK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_QUERY_WEBHOOK = Operation(
    "QueryWebhook",
    "GET",
    "/zstack/v1/web-hooks",
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
        "200": Json(lambda: _m.QueryWebhookResponse, unwrap="inventories"),
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

_QUERY_WEBHOOK_BY_UUID = Operation(
    "QueryWebhookByUuid",
    "GET",
    "/zstack/v1/web-hooks/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryWebhookResponse, unwrap="inventories"),
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

_UPDATE_WEBHOOK = Operation(
    "UpdateWebhook",
    "PUT",
    "/zstack/v1/web-hooks/{uuid}",
    (
        Path("uuid"),
        Member("updatewebhook", "name"),
        Member("updatewebhook", "description"),
        Member("updatewebhook", "url"),
        Member("updatewebhook", "type"),
        Member("updatewebhook", "opaque"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatewebhook": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateWebhookResponse, unwrap="inventory"),
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

_UPDATE_WEBHOOK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateWebhookResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class WebHooks(Namespace):
    """Operations of web-hooks."""

    @overload
    def delete_webhook(
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
    def delete_webhook(
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
    def delete_webhook(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_webhook(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Webhook.

        Args:
            uuid: The UUID of the webhook. Since 0.6.
            delete_mode: Optional. How strictly to delete. Default: Permissive. One
                of: Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteWebhookResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/web-hooks/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_WEBHOOK,
            _DELETE_WEBHOOK_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    def query_webhook(
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
    ) -> Page[_m.WebhookInventory, _m.QueryWebhookResponse]:
        """Query Webhooks.

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

        Sends `GET /zstack/v1/web-hooks`. Since 0.6.
        """
        return self._call(
            _QUERY_WEBHOOK,
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

    def query_webhook_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.WebhookInventory]:
        """Query Webhooks by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/web-hooks/{uuid}`.
        """
        return self._call(_QUERY_WEBHOOK_BY_UUID, options, uuid)

    @overload
    def update_webhook(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        opaque: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.WebhookInventory: ...

    @overload
    def update_webhook(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        opaque: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.WebhookInventory]: ...

    @overload
    def update_webhook(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        opaque: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.WebhookInventory | Job[_m.WebhookInventory]: ...

    def update_webhook(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        opaque: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.WebhookInventory | Job[_m.WebhookInventory]:
        """Update Webhook.

        Args:
            uuid: The UUID of the webhook. Since 0.6.
            name: Optional. The display name of the webhook. At most 255 characters.
                Since 0.6.
            description: Optional. The description of the webhook. At most 2048
                characters. Since 0.6.
            url: Optional. The address where the webhook can be reached. At most 2048
                characters. Since 0.6.
            type: Optional. The type of the webhook. At most 255 characters. Since
                0.6.
            opaque: Optional. Extra data passed through unchanged. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
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

        Sends `PUT /zstack/v1/web-hooks/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_WEBHOOK,
            _UPDATE_WEBHOOK_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            url,
            type,
            opaque,
            system_tags,
            user_tags,
        )


class AsyncWebHooks(AsyncNamespace):
    """Operations of web-hooks."""

    @overload
    async def delete_webhook(
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
    async def delete_webhook(
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
    async def delete_webhook(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_webhook(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Webhook.

        Args:
            uuid: The UUID of the webhook. Since 0.6.
            delete_mode: Optional. How strictly to delete. Default: Permissive. One
                of: Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteWebhookResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/web-hooks/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_WEBHOOK,
            _DELETE_WEBHOOK_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    def query_webhook(
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
    ) -> AsyncPages[_m.WebhookInventory, _m.QueryWebhookResponse]:
        """Query Webhooks.

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

        Sends `GET /zstack/v1/web-hooks`. Since 0.6.
        """
        return self._pages(
            _QUERY_WEBHOOK,
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

    async def query_webhook_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.WebhookInventory]:
        """Query Webhooks by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/web-hooks/{uuid}`.
        """
        return await self._call(_QUERY_WEBHOOK_BY_UUID, options, uuid)

    @overload
    async def update_webhook(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        opaque: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.WebhookInventory: ...

    @overload
    async def update_webhook(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        opaque: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.WebhookInventory]: ...

    @overload
    async def update_webhook(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        opaque: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.WebhookInventory | AsyncJob[_m.WebhookInventory]: ...

    async def update_webhook(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        opaque: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.WebhookInventory | AsyncJob[_m.WebhookInventory]:
        """Update Webhook.

        Args:
            uuid: The UUID of the webhook. Since 0.6.
            name: Optional. The display name of the webhook. At most 255 characters.
                Since 0.6.
            description: Optional. The description of the webhook. At most 2048
                characters. Since 0.6.
            url: Optional. The address where the webhook can be reached. At most 2048
                characters. Since 0.6.
            type: Optional. The type of the webhook. At most 255 characters. Since
                0.6.
            opaque: Optional. Extra data passed through unchanged. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
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

        Sends `PUT /zstack/v1/web-hooks/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_WEBHOOK,
            _UPDATE_WEBHOOK_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            url,
            type,
            opaque,
            system_tags,
            user_tags,
        )
