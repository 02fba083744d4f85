"""Operations of search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_REFRESH_SEARCH_INDEXES = Operation(
    "RefreshSearchIndexes",
    "GET",
    "/zstack/v1/search/indexes/refresh",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
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


class Search(Namespace):
    """Operations of search."""

    def refresh_search_indexes(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Refresh Search Indexes.

        Args:
            system_tags: Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/search/indexes/refresh`. Since 0.6.
        """
        return self._call(_REFRESH_SEARCH_INDEXES, options, system_tags, user_tags)


class AsyncSearch(AsyncNamespace):
    """Operations of search."""

    async def refresh_search_indexes(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Refresh Search Indexes.

        Args:
            system_tags: Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/search/indexes/refresh`. Since 0.6.
        """
        return await self._call(
            _REFRESH_SEARCH_INDEXES,
            options,
            system_tags,
            user_tags,
        )
