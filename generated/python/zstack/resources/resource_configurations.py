"""Operations of resource-configurations."""

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

_DELETE_RESOURCE_CONFIG = Operation(
    "DeleteResourceConfig",
    "DELETE",
    "/zstack/v1/resource-configurations/{category}/{name}/{resourceUuid}",
    (
        Path("category"),
        Path("name"),
        Path("resourceUuid"),
        Query("deleteMode"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteResourceConfigResponseDefault),
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

_DELETE_RESOURCE_CONFIG_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_RESOURCE_CONFIG = Operation(
    "GetResourceConfig",
    "GET",
    "/zstack/v1/resource-configurations/{resourceUuid}/{category}/{name}",
    (
        Path("resourceUuid"),
        Path("category"),
        Path("name"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetResourceConfigResponse),
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

_GET_RESOURCE_CONFIGS = Operation(
    "GetResourceConfigs",
    "GET",
    "/zstack/v1/resource-configurations/{resourceUuid}/{category}",
    (
        Path("resourceUuid"),
        Path("category"),
        Query("names"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetResourceConfigsResponse),
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

_QUERY_RESOURCE_CONFIG = Operation(
    "QueryResourceConfig",
    "GET",
    "/zstack/v1/resource-configurations",
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
        "200": Json(lambda: _m.QueryResourceConfigResponse, unwrap="inventories"),
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

_UPDATE_RESOURCE_CONFIG = Operation(
    "UpdateResourceConfig",
    "PUT",
    "/zstack/v1/resource-configurations/{category}/{name}/{resourceUuid}/actions",
    (
        Path("category"),
        Path("name"),
        Path("resourceUuid"),
        Member("updateresourceconfig", "value"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateresourceconfig": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateResourceConfigResponse, unwrap="inventory"),
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

_UPDATE_RESOURCE_CONFIG_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateResourceConfigResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_RESOURCE_CONFIGS = Operation(
    "UpdateResourceConfigs",
    "POST",
    "/zstack/v1/resource-configurations/{resourceUuid}/resource-configs/actions",
    (
        Path("resourceUuid"),
        Member("params", "resourceConfigs"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateResourceConfigsResponse, unwrap="inventories"),
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

_UPDATE_RESOURCE_CONFIGS_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateResourceConfigsResponse, unwrap="inventories"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class ResourceConfigurations(Namespace):
    """Operations of resource-configurations."""

    @overload
    def delete_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Resource Setting.

        Args:
            category: Category of the resource config. Since 3.4.0.
            name: Display name of the resource config. Since 3.4.0.
            resource_uuid: Preset UUID of the new resource config. Since 3.4.0.
            delete_mode: Mode of deletion. Options: Permissive | Enforcing. One of:
                Permissive, Enforcing. Default: Permissive. Since 3.4.0.
            system_tags: System Tags. Since 3.4.0.
            user_tags: User tags to attach. Since 3.4.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteResourceConfigResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/resource-configurations/{category}/{name}/{resourceUuid}`. Since
        3.4.0.
        """
        return _run_job(
            self._client,
            _DELETE_RESOURCE_CONFIG,
            _DELETE_RESOURCE_CONFIG_JOB,
            options,
            wait,
            category,
            name,
            resource_uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    def get_resource_config(
        self,
        resource_uuid: str,
        category: str,
        name: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetResourceConfigResponse:
        """Get Resource Setting.

        Args:
            resource_uuid: Preset UUID of the new resource config. Since 3.4.0.
            category: Category of the resource config. Since 3.4.0.
            name: Display name of the resource config. Since 3.4.0.
            system_tags: System Tags. Since 3.4.0.
            user_tags: User Tags. Since 3.4.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/resource-configurations/{resourceUuid}/{category}/{name}`. Since
        3.4.0.
        """
        return self._call(
            _GET_RESOURCE_CONFIG,
            options,
            resource_uuid,
            category,
            name,
            system_tags,
            user_tags,
        )

    def get_resource_configs(
        self,
        resource_uuid: str,
        category: str,
        *,
        names: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetResourceConfigsResponse:
        """Get Resource Settings.

        Args:
            resource_uuid: Since 4.7.0.
            category: Category of the resource configs. Since 4.7.0.
            names: Names of the settings. At least 1 items. Since 4.7.0.
            system_tags: System Tags. Since 4.7.0.
            user_tags: User tags to attach. Since 4.7.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/resource-configurations/{resourceUuid}/{category}`.
        Since 4.7.0.
        """
        return self._call(
            _GET_RESOURCE_CONFIGS,
            options,
            resource_uuid,
            category,
            names,
            system_tags,
            user_tags,
        )

    def query_resource_config(
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
    ) -> Page[_m.ResourceConfigInventory, _m.QueryResourceConfigResponse]:
        """Query Resource Settings.

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

        Sends `GET /zstack/v1/resource-configurations`. Since 3.4.0.
        """
        return self._call(
            _QUERY_RESOURCE_CONFIG,
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

    @overload
    def update_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        value: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ResourceConfigInventory: ...

    @overload
    def update_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        value: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ResourceConfigInventory]: ...

    @overload
    def update_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        value: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ResourceConfigInventory | Job[_m.ResourceConfigInventory]: ...

    def update_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        value: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ResourceConfigInventory | Job[_m.ResourceConfigInventory]:
        """Update Resource Setting.

        Args:
            category: Since 3.4.0.
            name: Name of the resource config. Since 3.4.0.
            resource_uuid: Preset UUID of the new resource config. Since 3.4.0.
            value: Value of the resource config. Since 3.4.0.
            system_tags: System Tags. Since 3.4.0.
            user_tags: User tags to attach. Since 3.4.0.
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

        Sends `PUT
        /zstack/v1/resource-configurations/{category}/{name}/{resourceUuid}/actions
        (action updateresourceconfig)`. Since 3.4.0.
        """
        return _run_job(
            self._client,
            _UPDATE_RESOURCE_CONFIG,
            _UPDATE_RESOURCE_CONFIG_JOB,
            options,
            wait,
            category,
            name,
            resource_uuid,
            value,
            system_tags,
            user_tags,
        )

    @overload
    def update_resource_configs(
        self,
        resource_uuid: str,
        *,
        resource_configs: Sequence[_m.ResourceConfigAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> list[_m.ResourceConfigStruct]: ...

    @overload
    def update_resource_configs(
        self,
        resource_uuid: str,
        *,
        resource_configs: Sequence[_m.ResourceConfigAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[list[_m.ResourceConfigStruct]]: ...

    @overload
    def update_resource_configs(
        self,
        resource_uuid: str,
        *,
        resource_configs: Sequence[_m.ResourceConfigAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> list[_m.ResourceConfigStruct] | Job[list[_m.ResourceConfigStruct]]: ...

    def update_resource_configs(
        self,
        resource_uuid: str,
        *,
        resource_configs: Sequence[_m.ResourceConfigAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> list[_m.ResourceConfigStruct] | Job[list[_m.ResourceConfigStruct]]:
        """Update Resource Settings in Batch.

        Args:
            resource_uuid: Preset UUID of the new resource configs. Since 4.7.0.
            resource_configs: Settings to write. At least 1 items. Since 4.7.0.
            system_tags: System tags to attach. Since 4.7.0.
            user_tags: User tags to attach. Since 4.7.0.
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

        Sends `POST
        /zstack/v1/resource-configurations/{resourceUuid}/resource-configs/actions`.
        """
        return _run_job(
            self._client,
            _UPDATE_RESOURCE_CONFIGS,
            _UPDATE_RESOURCE_CONFIGS_JOB,
            options,
            wait,
            resource_uuid,
            resource_configs,
            system_tags,
            user_tags,
        )


class AsyncResourceConfigurations(AsyncNamespace):
    """Operations of resource-configurations."""

    @overload
    async def delete_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Resource Setting.

        Args:
            category: Category of the resource config. Since 3.4.0.
            name: Display name of the resource config. Since 3.4.0.
            resource_uuid: Preset UUID of the new resource config. Since 3.4.0.
            delete_mode: Mode of deletion. Options: Permissive | Enforcing. One of:
                Permissive, Enforcing. Default: Permissive. Since 3.4.0.
            system_tags: System Tags. Since 3.4.0.
            user_tags: User tags to attach. Since 3.4.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteResourceConfigResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/resource-configurations/{category}/{name}/{resourceUuid}`. Since
        3.4.0.
        """
        return await _run_job_async(
            self._client,
            _DELETE_RESOURCE_CONFIG,
            _DELETE_RESOURCE_CONFIG_JOB,
            options,
            wait,
            category,
            name,
            resource_uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    async def get_resource_config(
        self,
        resource_uuid: str,
        category: str,
        name: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetResourceConfigResponse:
        """Get Resource Setting.

        Args:
            resource_uuid: Preset UUID of the new resource config. Since 3.4.0.
            category: Category of the resource config. Since 3.4.0.
            name: Display name of the resource config. Since 3.4.0.
            system_tags: System Tags. Since 3.4.0.
            user_tags: User Tags. Since 3.4.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/resource-configurations/{resourceUuid}/{category}/{name}`. Since
        3.4.0.
        """
        return await self._call(
            _GET_RESOURCE_CONFIG,
            options,
            resource_uuid,
            category,
            name,
            system_tags,
            user_tags,
        )

    async def get_resource_configs(
        self,
        resource_uuid: str,
        category: str,
        *,
        names: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetResourceConfigsResponse:
        """Get Resource Settings.

        Args:
            resource_uuid: Since 4.7.0.
            category: Category of the resource configs. Since 4.7.0.
            names: Names of the settings. At least 1 items. Since 4.7.0.
            system_tags: System Tags. Since 4.7.0.
            user_tags: User tags to attach. Since 4.7.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/resource-configurations/{resourceUuid}/{category}`.
        Since 4.7.0.
        """
        return await self._call(
            _GET_RESOURCE_CONFIGS,
            options,
            resource_uuid,
            category,
            names,
            system_tags,
            user_tags,
        )

    def query_resource_config(
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
    ) -> AsyncPages[_m.ResourceConfigInventory, _m.QueryResourceConfigResponse]:
        """Query Resource Settings.

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

        Sends `GET /zstack/v1/resource-configurations`. Since 3.4.0.
        """
        return self._pages(
            _QUERY_RESOURCE_CONFIG,
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

    @overload
    async def update_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        value: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ResourceConfigInventory: ...

    @overload
    async def update_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        value: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ResourceConfigInventory]: ...

    @overload
    async def update_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        value: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ResourceConfigInventory | AsyncJob[_m.ResourceConfigInventory]: ...

    async def update_resource_config(
        self,
        category: str,
        name: str,
        resource_uuid: str,
        *,
        value: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ResourceConfigInventory | AsyncJob[_m.ResourceConfigInventory]:
        """Update Resource Setting.

        Args:
            category: Since 3.4.0.
            name: Name of the resource config. Since 3.4.0.
            resource_uuid: Preset UUID of the new resource config. Since 3.4.0.
            value: Value of the resource config. Since 3.4.0.
            system_tags: System Tags. Since 3.4.0.
            user_tags: User tags to attach. Since 3.4.0.
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

        Sends `PUT
        /zstack/v1/resource-configurations/{category}/{name}/{resourceUuid}/actions
        (action updateresourceconfig)`. Since 3.4.0.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_RESOURCE_CONFIG,
            _UPDATE_RESOURCE_CONFIG_JOB,
            options,
            wait,
            category,
            name,
            resource_uuid,
            value,
            system_tags,
            user_tags,
        )

    @overload
    async def update_resource_configs(
        self,
        resource_uuid: str,
        *,
        resource_configs: Sequence[_m.ResourceConfigAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> list[_m.ResourceConfigStruct]: ...

    @overload
    async def update_resource_configs(
        self,
        resource_uuid: str,
        *,
        resource_configs: Sequence[_m.ResourceConfigAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[list[_m.ResourceConfigStruct]]: ...

    @overload
    async def update_resource_configs(
        self,
        resource_uuid: str,
        *,
        resource_configs: Sequence[_m.ResourceConfigAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> list[_m.ResourceConfigStruct] | AsyncJob[list[_m.ResourceConfigStruct]]: ...

    async def update_resource_configs(
        self,
        resource_uuid: str,
        *,
        resource_configs: Sequence[_m.ResourceConfigAo],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> list[_m.ResourceConfigStruct] | AsyncJob[list[_m.ResourceConfigStruct]]:
        """Update Resource Settings in Batch.

        Args:
            resource_uuid: Preset UUID of the new resource configs. Since 4.7.0.
            resource_configs: Settings to write. At least 1 items. Since 4.7.0.
            system_tags: System tags to attach. Since 4.7.0.
            user_tags: User tags to attach. Since 4.7.0.
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

        Sends `POST
        /zstack/v1/resource-configurations/{resourceUuid}/resource-configs/actions`.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_RESOURCE_CONFIGS,
            _UPDATE_RESOURCE_CONFIGS_JOB,
            options,
            wait,
            resource_uuid,
            resource_configs,
            system_tags,
            user_tags,
        )
