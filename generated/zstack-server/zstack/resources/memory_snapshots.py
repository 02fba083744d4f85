"""Operations of memory-snapshots."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_MEMORY_SNAPSHOT_GROUP_REFERENCE = Operation(
    "GetMemorySnapshotGroupReference",
    "GET",
    "/zstack/v1/memory-snapshots/group/reference",
    (
        Query("resourceUuid"),
        Query("resourceType"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetMemorySnapshotGroupReferenceResponse,
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


class MemorySnapshots(Namespace):
    """Operations of memory-snapshots."""

    def get_memory_snapshot_group_reference(
        self,
        *,
        resource_uuid: str,
        resource_type: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VolumeSnapshotGroupInventory]:
        """Get Memory Snapshot Group Reference.

        Args:
            resource_uuid: The preset UUID of the new memory snapshot group
                reference. Since 4.4.24.
            resource_type: The type of the resource. Since 4.4.24.
            system_tags: Optional. The system tags. Since 4.4.24.
            user_tags: Since 4.4.24.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/memory-snapshots/group/reference`. Since 4.4.24.
        """
        return self._call(
            _GET_MEMORY_SNAPSHOT_GROUP_REFERENCE,
            options,
            resource_uuid,
            resource_type,
            system_tags,
            user_tags,
        )


class AsyncMemorySnapshots(AsyncNamespace):
    """Operations of memory-snapshots."""

    async def get_memory_snapshot_group_reference(
        self,
        *,
        resource_uuid: str,
        resource_type: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VolumeSnapshotGroupInventory]:
        """Get Memory Snapshot Group Reference.

        Args:
            resource_uuid: The preset UUID of the new memory snapshot group
                reference. Since 4.4.24.
            resource_type: The type of the resource. Since 4.4.24.
            system_tags: Optional. The system tags. Since 4.4.24.
            user_tags: Since 4.4.24.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/memory-snapshots/group/reference`. Since 4.4.24.
        """
        return await self._call(
            _GET_MEMORY_SNAPSHOT_GROUP_REFERENCE,
            options,
            resource_uuid,
            resource_type,
            system_tags,
            user_tags,
        )
