"""Operations of images-l3networks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_INTERDEPENDENT_L3_NETWORKS_IMAGES = Operation(
    "GetInterdependentL3NetworksImages",
    "GET",
    "/zstack/v1/images-l3networks/dependencies",
    (
        Query("zoneUuid"),
        Query("l3NetworkUuids"),
        Query("imageUuid"),
        Query("raiseException"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetInterdependentL3NetworksImagesResponse,
            unwrap="inventories",
        ),
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


class ImagesL3Networks(Namespace):
    """Operations of images-l3networks."""

    def get_interdependent_l3_networks_images(
        self,
        *,
        zone_uuid: str,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        image_uuid: str | UnsetType = UNSET,
        raise_exception: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[Any]:
        """Get Interdependent L3 Networks and Images.

        Args:
            zone_uuid: Zone that holds the interdependent L3 networks images, given
                as a UUID. Since 0.6.
            l3_network_uuids: UUIDs of the L3 networks. At least 1 items. Since 0.6.
            image_uuid: UUID of the image. Since 0.6.
            raise_exception: Whether to fail when nothing is found. Since 4.6.11.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images-l3networks/dependencies`.
        """
        return self._call(
            _GET_INTERDEPENDENT_L3_NETWORKS_IMAGES,
            options,
            zone_uuid,
            l3_network_uuids,
            image_uuid,
            raise_exception,
            system_tags,
            user_tags,
        )


class AsyncImagesL3Networks(AsyncNamespace):
    """Operations of images-l3networks."""

    async def get_interdependent_l3_networks_images(
        self,
        *,
        zone_uuid: str,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        image_uuid: str | UnsetType = UNSET,
        raise_exception: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[Any]:
        """Get Interdependent L3 Networks and Images.

        Args:
            zone_uuid: Zone that holds the interdependent L3 networks images, given
                as a UUID. Since 0.6.
            l3_network_uuids: UUIDs of the L3 networks. At least 1 items. Since 0.6.
            image_uuid: UUID of the image. Since 0.6.
            raise_exception: Whether to fail when nothing is found. Since 4.6.11.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images-l3networks/dependencies`.
        """
        return await self._call(
            _GET_INTERDEPENDENT_L3_NETWORKS_IMAGES,
            options,
            zone_uuid,
            l3_network_uuids,
            image_uuid,
            raise_exception,
            system_tags,
            user_tags,
        )
