"""Operations of zql."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_ZQL_QUERY = Operation(
    "ZQLQuery",
    "GET",
    "/zstack/v1/zql",
    (Query("zql"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.ZqlQueryResponse),
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


class Zql(Namespace):
    """Operations of zql."""

    def zql_query(
        self,
        *,
        zql: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.ZqlQueryResponse:
        """ZQL Query.

        Args:
            zql: Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/zql`. Since 0.6.
        """
        return self._call(_ZQL_QUERY, options, zql, system_tags, user_tags)


class AsyncZql(AsyncNamespace):
    """Operations of zql."""

    async def zql_query(
        self,
        *,
        zql: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.ZqlQueryResponse:
        """ZQL Query.

        Args:
            zql: Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/zql`. Since 0.6.
        """
        return await self._call(_ZQL_QUERY, options, zql, system_tags, user_tags)
