"""Operations of management-nodes."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, JsonBody, Member, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_CURRENT_TIME = Operation(
    "GetCurrentTime",
    "PUT",
    "/zstack/v1/management-nodes/actions",
    (Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"getCurrentTime": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.GetCurrentTimeResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    security=(),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_MANAGEMENT_NODE_ARCH = Operation(
    "GetManagementNodeArch",
    "PUT",
    "/zstack/v1/management-nodes/actions",
    (Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"getManagementNodeArch": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.GetManagementNodeArchResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    security=(),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_SUPPORT_APIS = Operation(
    "GetSupportAPIs",
    "PUT",
    "/zstack/v1/management-nodes/actions",
    (Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"getSupportAPIs": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.GetSupportApisResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    security=(),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VERSION = Operation(
    "GetVersion",
    "PUT",
    "/zstack/v1/management-nodes/actions",
    (Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"getVersion": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.GetVersionResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    security=(),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_IS_READY_TO_GO = Operation(
    "IsReadyToGo",
    "GET",
    "/zstack/v1/management-nodes/ready",
    (Query("managementNodeId"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.IsReadyToGoResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    security=(),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)


class ManagementNodes(Namespace):
    """Operations of management-nodes."""

    def get_current_time(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetCurrentTimeResponse:
        """Get Current Time.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/management-nodes/actions (action getCurrentTime)`.
        Since 0.6.
        """
        return self._call(_GET_CURRENT_TIME, options, system_tags, user_tags)

    def get_management_node_arch(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetManagementNodeArchResponse:
        """Get Management Node Architecture.

        Args:
            system_tags: System tags to attach. Since 4.1.2.
            user_tags: User tags to attach. Since 4.1.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/management-nodes/actions (action
        getManagementNodeArch)`. Since 4.1.2.
        """
        return self._call(_GET_MANAGEMENT_NODE_ARCH, options, system_tags, user_tags)

    def get_support_apis(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetSupportApisResponse:
        """Get Supported APIs.

        Args:
            system_tags: System tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/management-nodes/actions (action getSupportAPIs)`.
        Since 0.6.
        """
        return self._call(_GET_SUPPORT_APIS, options, system_tags, user_tags)

    def get_version(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVersionResponse:
        """Get Platform Version.

        Args:
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/management-nodes/actions (action getVersion)`. Since
        0.6.
        """
        return self._call(_GET_VERSION, options, system_tags, user_tags)

    def is_ready_to_go(
        self,
        *,
        management_node_id: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.IsReadyToGoResponse:
        """Is Ready to Go.

        Args:
            management_node_id: Optional. The management node ID. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/management-nodes/ready`. Since 0.6.
        """
        return self._call(
            _IS_READY_TO_GO,
            options,
            management_node_id,
            system_tags,
            user_tags,
        )


class AsyncManagementNodes(AsyncNamespace):
    """Operations of management-nodes."""

    async def get_current_time(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetCurrentTimeResponse:
        """Get Current Time.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/management-nodes/actions (action getCurrentTime)`.
        Since 0.6.
        """
        return await self._call(_GET_CURRENT_TIME, options, system_tags, user_tags)

    async def get_management_node_arch(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetManagementNodeArchResponse:
        """Get Management Node Architecture.

        Args:
            system_tags: System tags to attach. Since 4.1.2.
            user_tags: User tags to attach. Since 4.1.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/management-nodes/actions (action
        getManagementNodeArch)`. Since 4.1.2.
        """
        return await self._call(
            _GET_MANAGEMENT_NODE_ARCH,
            options,
            system_tags,
            user_tags,
        )

    async def get_support_apis(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetSupportApisResponse:
        """Get Supported APIs.

        Args:
            system_tags: System tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/management-nodes/actions (action getSupportAPIs)`.
        Since 0.6.
        """
        return await self._call(_GET_SUPPORT_APIS, options, system_tags, user_tags)

    async def get_version(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVersionResponse:
        """Get Platform Version.

        Args:
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/management-nodes/actions (action getVersion)`. Since
        0.6.
        """
        return await self._call(_GET_VERSION, options, system_tags, user_tags)

    async def is_ready_to_go(
        self,
        *,
        management_node_id: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.IsReadyToGoResponse:
        """Is Ready to Go.

        Args:
            management_node_id: Optional. The management node ID. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/management-nodes/ready`. Since 0.6.
        """
        return await self._call(
            _IS_READY_TO_GO,
            options,
            management_node_id,
            system_tags,
            user_tags,
        )
