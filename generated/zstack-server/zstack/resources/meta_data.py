"""Operations of meta-data."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_IS_OPENSOURCE_VERSION = Operation(
    "IsOpensourceVersion",
    "GET",
    "/zstack/v1/meta-data/opensource",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.IsOpensourceVersionResponse),
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


class MetaData(Namespace):
    """Operations of meta-data."""

    def is_opensource_version(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.IsOpensourceVersionResponse:
        """Check Open Source Edition.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/meta-data/opensource`. Since 0.6.
        """
        return self._call(_IS_OPENSOURCE_VERSION, options, system_tags, user_tags)


class AsyncMetaData(AsyncNamespace):
    """Operations of meta-data."""

    async def is_opensource_version(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.IsOpensourceVersionResponse:
        """Check Open Source Edition.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/meta-data/opensource`. Since 0.6.
        """
        return await self._call(_IS_OPENSOURCE_VERSION, options, system_tags, user_tags)
