"""Operations of identity-models."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_SUPPORTED = Operation(
    "GetSupportedIdentityModels",
    "GET",
    "/zstack/v1/identity-models",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetSupportedIdentityModelsResponse),
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


class IdentityModels(Namespace):
    """Operations of identity-models."""

    def get_supported(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetSupportedIdentityModelsResponse:
        """Get Supported Identity Models.

        Args:
            system_tags: System tags to attach. Since 3.7.0.
            user_tags: User Tags. Since 3.7.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/identity-models`. Since 3.7.0.
        """
        return self._call(_GET_SUPPORTED, options, system_tags, user_tags)


class AsyncIdentityModels(AsyncNamespace):
    """Operations of identity-models."""

    async def get_supported(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetSupportedIdentityModelsResponse:
        """Get Supported Identity Models.

        Args:
            system_tags: System tags to attach. Since 3.7.0.
            user_tags: User Tags. Since 3.7.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/identity-models`. Since 3.7.0.
        """
        return await self._call(_GET_SUPPORTED, options, system_tags, user_tags)
