"""Operations of resources."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_RESOURCE_ACCOUNT = Operation(
    "GetResourceAccount",
    "GET",
    "/zstack/v1/resources/accounts",
    (Query("resourceUuids"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetResourceAccountResponse, unwrap="inventories"),
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


class Resources(Namespace):
    """Operations of resources."""

    def get_resource_account(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, _m.AccountInventory]:
        """Get Resource Account.

        Args:
            resource_uuids: UUIDs of the resources. At least 1 items. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/resources/accounts`. Since 0.6.
        """
        return self._call(
            _GET_RESOURCE_ACCOUNT,
            options,
            resource_uuids,
            system_tags,
            user_tags,
        )


class AsyncResources(AsyncNamespace):
    """Operations of resources."""

    async def get_resource_account(
        self,
        *,
        resource_uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, _m.AccountInventory]:
        """Get Resource Account.

        Args:
            resource_uuids: UUIDs of the resources. At least 1 items. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/resources/accounts`. Since 0.6.
        """
        return await self._call(
            _GET_RESOURCE_ACCOUNT,
            options,
            resource_uuids,
            system_tags,
            user_tags,
        )
