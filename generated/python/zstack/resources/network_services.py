"""Operations of network-services."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_NETWORK_SERVICE_TYPES = Operation(
    "GetNetworkServiceTypes",
    "GET",
    "/zstack/v1/network-services/types",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetNetworkServiceTypesResponse),
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


class NetworkServices(Namespace):
    """Operations of network-services."""

    def get_network_service_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetNetworkServiceTypesResponse:
        """Get Network Service Types.

        Args:
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/network-services/types`. Since 0.6.
        """
        return self._call(_GET_NETWORK_SERVICE_TYPES, options, system_tags, user_tags)


class AsyncNetworkServices(AsyncNamespace):
    """Operations of network-services."""

    async def get_network_service_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetNetworkServiceTypesResponse:
        """Get Network Service Types.

        Args:
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/network-services/types`. Since 0.6.
        """
        return await self._call(
            _GET_NETWORK_SERVICE_TYPES,
            options,
            system_tags,
            user_tags,
        )
