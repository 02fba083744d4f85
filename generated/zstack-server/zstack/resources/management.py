"""Operations of management."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, JsonBody, Member, Operation, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_MANAGEMENT_NODE_OS = Operation(
    "GetManagementNodeOS",
    "PUT",
    "/zstack/v1/management/actions",
    (Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"getManagementNodeOS": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.GetManagementNodeOsResponse),
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


class Management(Namespace):
    """Operations of management."""

    def get_management_node_os(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetManagementNodeOsResponse:
        """Get Management Node Operating System.

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

        Sends `PUT /zstack/v1/management/actions (action getManagementNodeOS)`. Since
        4.1.2.
        """
        return self._call(_GET_MANAGEMENT_NODE_OS, options, system_tags, user_tags)


class AsyncManagement(AsyncNamespace):
    """Operations of management."""

    async def get_management_node_os(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetManagementNodeOsResponse:
        """Get Management Node Operating System.

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

        Sends `PUT /zstack/v1/management/actions (action getManagementNodeOS)`. Since
        4.1.2.
        """
        return await self._call(
            _GET_MANAGEMENT_NODE_OS,
            options,
            system_tags,
            user_tags,
        )
