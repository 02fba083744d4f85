"""Operations of core."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_CHAIN_TASK = Operation(
    "GetChainTask",
    "GET",
    "/zstack/v1/core/task-details",
    (Query("syncSignatures"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetChainTaskResponse),
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


class Core(Namespace):
    """Operations of core."""

    def get_chain_task(
        self,
        *,
        sync_signatures: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetChainTaskResponse:
        """Get Queued Tasks.

        Args:
            sync_signatures: Signatures of the queues. Since 4.6.0.
            system_tags: System tags to attach. Since 4.6.0.
            user_tags: User tags to attach. Since 4.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/core/task-details`. Since 4.6.0.
        """
        return self._call(
            _GET_CHAIN_TASK,
            options,
            sync_signatures,
            system_tags,
            user_tags,
        )


class AsyncCore(AsyncNamespace):
    """Operations of core."""

    async def get_chain_task(
        self,
        *,
        sync_signatures: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetChainTaskResponse:
        """Get Queued Tasks.

        Args:
            sync_signatures: Signatures of the queues. Since 4.6.0.
            system_tags: System tags to attach. Since 4.6.0.
            user_tags: User tags to attach. Since 4.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/core/task-details`. Since 4.6.0.
        """
        return await self._call(
            _GET_CHAIN_TASK,
            options,
            sync_signatures,
            system_tags,
            user_tags,
        )
