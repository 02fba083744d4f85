"""Operations of task-progresses."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Path, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET = Operation(
    "GetTaskProgress",
    "GET",
    "/zstack/v1/task-progresses/{apiId}",
    (Path("apiId"), Query("all"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetTaskProgressResponse, unwrap="inventories"),
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


class TaskProgresses(Namespace):
    """Operations of task-progresses."""

    def get(
        self,
        api_id: str,
        *,
        all: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.TaskProgressInventory]:
        """Get Task Progress.

        Args:
            api_id: ID of the API call. Since 1.11.
            all: Whether to count every resource. Since 1.11.
            system_tags: System Tags. Since 1.11.
            user_tags: User tags to attach. Since 1.11.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/task-progresses/{apiId}`. Since 1.11.
        """
        return self._call(_GET, options, api_id, all, system_tags, user_tags)


class AsyncTaskProgresses(AsyncNamespace):
    """Operations of task-progresses."""

    async def get(
        self,
        api_id: str,
        *,
        all: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.TaskProgressInventory]:
        """Get Task Progress.

        Args:
            api_id: ID of the API call. Since 1.11.
            all: Whether to count every resource. Since 1.11.
            system_tags: System Tags. Since 1.11.
            user_tags: User tags to attach. Since 1.11.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/task-progresses/{apiId}`. Since 1.11.
        """
        return await self._call(_GET, options, api_id, all, system_tags, user_tags)
