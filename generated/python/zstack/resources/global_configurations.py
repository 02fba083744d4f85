"""Operations of global-configurations."""

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
from .._runtime.unset import UNSET, UnsetType

_GET_GLOBAL_CONFIG_OPTIONS = Operation(
    "GetGlobalConfigOptions",
    "GET",
    "/zstack/v1/global-configurations/{category}/{name}",
    (Path("category"), Path("name"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetGlobalConfigOptionsResponse),
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

_RESET_GLOBAL_CONFIG = Operation(
    "ResetGlobalConfig",
    "PUT",
    "/zstack/v1/global-configurations/actions",
    (Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"resetglobalconfig": {}},
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

_RESET_GLOBAL_CONFIG_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_GLOBAL_CONFIG = Operation(
    "UpdateGlobalConfig",
    "PUT",
    "/zstack/v1/global-configurations/{category}/{name}/actions",
    (
        Path("category"),
        Path("name"),
        Member("updateglobalconfig", "value"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateglobalconfig": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateGlobalConfigResponse, unwrap="inventory"),
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

_UPDATE_GLOBAL_CONFIG_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateGlobalConfigResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class GlobalConfigurations(Namespace):
    """Operations of global-configurations."""

    def get_global_config_options(
        self,
        category: str,
        name: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetGlobalConfigOptionsResponse:
        """Get Options of Global Setting.

        Args:
            category: Category of the global config options. Since 4.4.0.
            name: Display name of the global config options. Since 4.4.0.
            system_tags: System tags to attach. Since 4.4.0.
            user_tags: User Tags. Since 4.4.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/global-configurations/{category}/{name}`. Since 4.4.0.
        """
        return self._call(
            _GET_GLOBAL_CONFIG_OPTIONS,
            options,
            category,
            name,
            system_tags,
            user_tags,
        )

    @overload
    def reset_global_config(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def reset_global_config(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def reset_global_config(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def reset_global_config(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Reset Global Settings.

        Args:
            system_tags: System tags to attach. Since 3.1.0.
            user_tags: User Tags. Since 3.1.0.
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

        Sends `PUT /zstack/v1/global-configurations/actions (action
        resetglobalconfig)`. Since 3.1.0.
        """
        return _run_job(
            self._client,
            _RESET_GLOBAL_CONFIG,
            _RESET_GLOBAL_CONFIG_JOB,
            options,
            wait,
            system_tags,
            user_tags,
        )

    @overload
    def update_global_config(
        self,
        category: str,
        name: str,
        *,
        value: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.GlobalConfigInventory: ...

    @overload
    def update_global_config(
        self,
        category: str,
        name: str,
        *,
        value: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.GlobalConfigInventory]: ...

    @overload
    def update_global_config(
        self,
        category: str,
        name: str,
        *,
        value: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.GlobalConfigInventory | Job[_m.GlobalConfigInventory]: ...

    def update_global_config(
        self,
        category: str,
        name: str,
        *,
        value: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.GlobalConfigInventory | Job[_m.GlobalConfigInventory]:
        """Update Global Setting.

        Args:
            category: Category of the global config. Since 0.6.
            name: Name of the global config. Since 0.6.
            value: Since 0.6.
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

        Sends `PUT /zstack/v1/global-configurations/{category}/{name}/actions (action
        updateglobalconfig)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_GLOBAL_CONFIG,
            _UPDATE_GLOBAL_CONFIG_JOB,
            options,
            wait,
            category,
            name,
            value,
            system_tags,
            user_tags,
        )


class AsyncGlobalConfigurations(AsyncNamespace):
    """Operations of global-configurations."""

    async def get_global_config_options(
        self,
        category: str,
        name: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetGlobalConfigOptionsResponse:
        """Get Options of Global Setting.

        Args:
            category: Category of the global config options. Since 4.4.0.
            name: Display name of the global config options. Since 4.4.0.
            system_tags: System tags to attach. Since 4.4.0.
            user_tags: User Tags. Since 4.4.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/global-configurations/{category}/{name}`. Since 4.4.0.
        """
        return await self._call(
            _GET_GLOBAL_CONFIG_OPTIONS,
            options,
            category,
            name,
            system_tags,
            user_tags,
        )

    @overload
    async def reset_global_config(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def reset_global_config(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def reset_global_config(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def reset_global_config(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Reset Global Settings.

        Args:
            system_tags: System tags to attach. Since 3.1.0.
            user_tags: User Tags. Since 3.1.0.
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

        Sends `PUT /zstack/v1/global-configurations/actions (action
        resetglobalconfig)`. Since 3.1.0.
        """
        return await _run_job_async(
            self._client,
            _RESET_GLOBAL_CONFIG,
            _RESET_GLOBAL_CONFIG_JOB,
            options,
            wait,
            system_tags,
            user_tags,
        )

    @overload
    async def update_global_config(
        self,
        category: str,
        name: str,
        *,
        value: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.GlobalConfigInventory: ...

    @overload
    async def update_global_config(
        self,
        category: str,
        name: str,
        *,
        value: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.GlobalConfigInventory]: ...

    @overload
    async def update_global_config(
        self,
        category: str,
        name: str,
        *,
        value: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.GlobalConfigInventory | AsyncJob[_m.GlobalConfigInventory]: ...

    async def update_global_config(
        self,
        category: str,
        name: str,
        *,
        value: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.GlobalConfigInventory | AsyncJob[_m.GlobalConfigInventory]:
        """Update Global Setting.

        Args:
            category: Category of the global config. Since 0.6.
            name: Name of the global config. Since 0.6.
            value: Since 0.6.
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

        Sends `PUT /zstack/v1/global-configurations/{category}/{name}/actions (action
        updateglobalconfig)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_GLOBAL_CONFIG,
            _UPDATE_GLOBAL_CONFIG_JOB,
            options,
            wait,
            category,
            name,
            value,
            system_tags,
            user_tags,
        )
