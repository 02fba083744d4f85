"""Operations of backupStorage-l3networks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_INTERDEPENDENT_L3_NETWORKS_BACKUP_STORAGES = Operation(
    "GetInterdependentL3NetworksBackupStorages",
    "GET",
    "/zstack/v1/backupStorage-l3networks/dependencies",
    (
        Query("zoneUuid"),
        Query("backupStorageUuid"),
        Query("l3NetworkUuids"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetInterdependentL3NetworksBackupStoragesResponse,
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


class BackupStorageL3Networks(Namespace):
    """Operations of backupStorage-l3networks."""

    def get_interdependent_l3_networks_backup_storages(
        self,
        *,
        zone_uuid: str,
        backup_storage_uuid: str | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[Any]:
        """Get Interdependent L3 Networks and Image Storage.

        Args:
            zone_uuid: UUID of the zone. Since 0.6.
            backup_storage_uuid: UUID of the backup storage. Since 0.6.
            l3_network_uuids: UUIDs of the L3 networks. At least 1 items. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backupStorage-l3networks/dependencies`. Since 0.6.
        """
        return self._call(
            _GET_INTERDEPENDENT_L3_NETWORKS_BACKUP_STORAGES,
            options,
            zone_uuid,
            backup_storage_uuid,
            l3_network_uuids,
            system_tags,
            user_tags,
        )


class AsyncBackupStorageL3Networks(AsyncNamespace):
    """Operations of backupStorage-l3networks."""

    async def get_interdependent_l3_networks_backup_storages(
        self,
        *,
        zone_uuid: str,
        backup_storage_uuid: str | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[Any]:
        """Get Interdependent L3 Networks and Image Storage.

        Args:
            zone_uuid: UUID of the zone. Since 0.6.
            backup_storage_uuid: UUID of the backup storage. Since 0.6.
            l3_network_uuids: UUIDs of the L3 networks. At least 1 items. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backupStorage-l3networks/dependencies`. Since 0.6.
        """
        return await self._call(
            _GET_INTERDEPENDENT_L3_NETWORKS_BACKUP_STORAGES,
            options,
            zone_uuid,
            backup_storage_uuid,
            l3_network_uuids,
            system_tags,
            user_tags,
        )
