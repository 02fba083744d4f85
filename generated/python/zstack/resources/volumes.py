"""Operations of volumes."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import Json, JsonBody, Member, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_ATTACH_DATA_VOLUME_TO_VM = Operation(
    "AttachDataVolumeToVm",
    "POST",
    "/zstack/v1/volumes/{volumeUuid}/vm-instances/{vmInstanceUuid}",
    (
        Path("volumeUuid"),
        Path("vmInstanceUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: _m.AttachDataVolumeToVmResponse, unwrap="inventory"),
    },
)


class Volumes(Namespace):
    """Operations of volumes."""

    def attach_data_volume_to_vm(
        self,
        volume_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory:
        """AttachDataVolumeToVm.

        Args:
            volume_uuid: The UUID of the volume.
            vm_instance_uuid: Sent as `vmInstanceUuid`.
            system_tags: Optional. The system tags to attach.
            user_tags: Optional. The user tags.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `POST /zstack/v1/volumes/{volumeUuid}/vm-instances/{vmInstanceUuid}`.
        Since 0.6.
        """
        return self._call(
            _ATTACH_DATA_VOLUME_TO_VM,
            options,
            volume_uuid,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )


class AsyncVolumes(AsyncNamespace):
    """Operations of volumes."""

    async def attach_data_volume_to_vm(
        self,
        volume_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory:
        """AttachDataVolumeToVm.

        Args:
            volume_uuid: The UUID of the volume.
            vm_instance_uuid: Sent as `vmInstanceUuid`.
            system_tags: Optional. The system tags to attach.
            user_tags: Optional. The user tags.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `POST /zstack/v1/volumes/{volumeUuid}/vm-instances/{vmInstanceUuid}`.
        Since 0.6.
        """
        return await self._call(
            _ATTACH_DATA_VOLUME_TO_VM,
            options,
            volume_uuid,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )
