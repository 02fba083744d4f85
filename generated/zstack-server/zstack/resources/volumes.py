"""Operations of volumes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from .. import models as _m
from .._runtime.answers import Condition, Spot
from .._runtime.calls import (
    ErrorBody,
    Json,
    JsonBody,
    Member,
    Operation,
    Path,
    Query,
    Text,
)
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.following import JobPlan
from .._runtime.jobs import (
    AsyncJob,
    Job,
    run_job as _run_job,
    run_job_async as _run_job_async,
)
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_ATTACH_DATA_VOLUME_TO_HOST = Operation(
    "AttachDataVolumeToHost",
    "POST",
    "/zstack/v1/volumes/{volumeUuid}/hosts/{hostUuid}",
    (
        Path("volumeUuid"),
        Path("hostUuid"),
        Member("params", "mountPath"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ATTACH_DATA_VOLUME_TO_HOST_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

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
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AttachDataVolumeToVmResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ATTACH_DATA_VOLUME_TO_VM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AttachDataVolumeToVmResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_BATCH_SYNC_VOLUME_SIZE = Operation(
    "BatchSyncVolumeSize",
    "POST",
    "/zstack/v1/volumes/batch-sync-volumes",
    (Member("", "clusterUuid"), Member("", "systemTags"), Member("", "userTags")),
    body=JsonBody("application/json;charset=UTF-8", shell={"": {}}, required=True),
    responses={
        "200": Json(lambda: _m.BatchSyncVolumeSizeResponse),
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

_CREATE_DATA = Operation(
    "CreateDataVolume",
    "POST",
    "/zstack/v1/volumes/data",
    (
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "diskOfferingUuid"),
        Member("params", "diskSize"),
        Member("params", "primaryStorageUuid"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CreateDataVolumeResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CREATE_DATA_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateDataVolumeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_DATA_VOLUME_FROM_VOLUME_SNAPSHOT = Operation(
    "CreateDataVolumeFromVolumeSnapshot",
    "POST",
    "/zstack/v1/volumes/data/from/volume-snapshots/{volumeSnapshotUuid}",
    (
        Path("volumeSnapshotUuid"),
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "primaryStorageUuid"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.CreateDataVolumeFromVolumeSnapshotResponse,
            unwrap="inventory",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CREATE_DATA_VOLUME_FROM_VOLUME_SNAPSHOT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateDataVolumeFromVolumeSnapshotResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_VOLUME_SNAPSHOT = Operation(
    "CreateVolumeSnapshot",
    "POST",
    "/zstack/v1/volumes/{volumeUuid}/volume-snapshots",
    (
        Path("volumeUuid"),
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CreateVolumeSnapshotResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CREATE_VOLUME_SNAPSHOT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVolumeSnapshotResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_DATA = Operation(
    "DeleteDataVolume",
    "DELETE",
    "/zstack/v1/volumes/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteDataVolumeResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DELETE_DATA_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_DATA_VOLUME_FROM_HOST = Operation(
    "DetachDataVolumeFromHost",
    "DELETE",
    "/zstack/v1/volumes/{volumeUuid}/hosts",
    (Path("volumeUuid"), Query("hostUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DetachDataVolumeFromHostResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DETACH_DATA_VOLUME_FROM_HOST_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_DATA_VOLUME_FROM_VM = Operation(
    "DetachDataVolumeFromVm",
    "DELETE",
    "/zstack/v1/volumes/{uuid}/vm-instances",
    (Path("uuid"), Query("vmUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.DetachDataVolumeFromVmResponse, unwrap="inventory"),
        "default": Json(lambda: _m.DetachDataVolumeFromVmResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DETACH_DATA_VOLUME_FROM_VM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DetachDataVolumeFromVmResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_EXPUNGE_DATA = Operation(
    "ExpungeDataVolume",
    "PUT",
    "/zstack/v1/volumes/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"expungeDataVolume": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_EXPUNGE_DATA_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_FLATTEN = Operation(
    "FlattenVolume",
    "PUT",
    "/zstack/v1/volumes/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("flattenVolume", "dryRun"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"flattenVolume": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.FlattenVolumeResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_FLATTEN_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.FlattenVolumeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_DATA_VOLUME_ATTACHABLE_VM = Operation(
    "GetDataVolumeAttachableVm",
    "GET",
    "/zstack/v1/volumes/{volumeUuid}/candidate-vm-instances",
    (Path("volumeUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetDataVolumeAttachableVmResponse, unwrap="inventories"),
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

_GET_VOLUME_CAPABILITIES = Operation(
    "GetVolumeCapabilities",
    "GET",
    "/zstack/v1/volumes/{uuid}/capabilities",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVolumeCapabilitiesResponse),
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

_LOCAL_STORAGE_GET_VOLUME_MIGRATABLE_HOSTS = Operation(
    "LocalStorageGetVolumeMigratableHosts",
    "GET",
    "/zstack/v1/volumes/{volumeUuid}/migration-target-hosts",
    (Path("volumeUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(
            lambda: _m.LocalStorageGetVolumeMigratableHostsResponse,
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

_RECOVER_DATA = Operation(
    "RecoverDataVolume",
    "PUT",
    "/zstack/v1/volumes/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"recoverDataVolume": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.RecoverDataVolumeResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_RECOVER_DATA_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RecoverDataVolumeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SYNC_VOLUME_SIZE = Operation(
    "SyncVolumeSize",
    "PUT",
    "/zstack/v1/volumes/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"syncVolumeSize": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.SyncVolumeSizeResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_SYNC_VOLUME_SIZE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.SyncVolumeSizeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UNDO_SNAPSHOT_CREATION = Operation(
    "UndoSnapshotCreation",
    "PUT",
    "/zstack/v1/volumes/{uuid}/actions",
    (
        Path("uuid"),
        Member("undoSnapshotCreation", "snapShotUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"undoSnapshotCreation": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UndoSnapshotCreationResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_UNDO_SNAPSHOT_CREATION_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UndoSnapshotCreationResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE = Operation(
    "UpdateVolume",
    "PUT",
    "/zstack/v1/volumes/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateVolume", "name"),
        Member("updateVolume", "description"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateVolume": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateVolumeResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_UPDATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateVolumeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Volumes(Namespace):
    """Operations of volumes."""

    @overload
    def attach_data_volume_to_host(
        self,
        volume_uuid: str,
        host_uuid: str,
        *,
        mount_path: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def attach_data_volume_to_host(
        self,
        volume_uuid: str,
        host_uuid: str,
        *,
        mount_path: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def attach_data_volume_to_host(
        self,
        volume_uuid: str,
        host_uuid: str,
        *,
        mount_path: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def attach_data_volume_to_host(
        self,
        volume_uuid: str,
        host_uuid: str,
        *,
        mount_path: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Attach Data Volume to Host.

        Args:
            volume_uuid: The UUID of the volume. Since 4.5.0.
            host_uuid: The UUID of the host. Since 4.5.0.
            mount_path: The mount path. At most 512 characters. Since 4.5.0.
            system_tags: Optional. The system tags to attach. Since 4.5.0.
            user_tags: Optional. The user tags. Since 4.5.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/volumes/{volumeUuid}/hosts/{hostUuid}`. Since 4.5.0.
        """
        return _run_job(
            self._client,
            _ATTACH_DATA_VOLUME_TO_HOST,
            _ATTACH_DATA_VOLUME_TO_HOST_JOB,
            options,
            wait,
            volume_uuid,
            host_uuid,
            mount_path,
            system_tags,
            user_tags,
        )

    @overload
    def attach_data_volume_to_vm(
        self,
        volume_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    def attach_data_volume_to_vm(
        self,
        volume_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeInventory]: ...

    @overload
    def attach_data_volume_to_vm(
        self,
        volume_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]: ...

    def attach_data_volume_to_vm(
        self,
        volume_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]:
        """Attach Data Volume to VM.

        Args:
            volume_uuid: The UUID of the volume. Since 0.6.
            vm_instance_uuid: Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/volumes/{volumeUuid}/vm-instances/{vmInstanceUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_DATA_VOLUME_TO_VM,
            _ATTACH_DATA_VOLUME_TO_VM_JOB,
            options,
            wait,
            volume_uuid,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    def batch_sync_volume_size(
        self,
        *,
        cluster_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.BatchSyncVolumeSizeResponse:
        """Batch Sync Volume Size.

        Args:
            cluster_uuid: The UUID of the cluster. Since 4.6.0.
            system_tags: Optional. The system tags. Since 4.6.0.
            user_tags: Optional. The user tags to attach. Since 4.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `POST /zstack/v1/volumes/batch-sync-volumes`. Since 4.6.0.
        """
        return self._call(
            _BATCH_SYNC_VOLUME_SIZE,
            options,
            cluster_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def create_data(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        disk_offering_uuid: str | UnsetType = UNSET,
        disk_size: int | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    def create_data(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        disk_offering_uuid: str | UnsetType = UNSET,
        disk_size: int | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeInventory]: ...

    @overload
    def create_data(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        disk_offering_uuid: str | UnsetType = UNSET,
        disk_size: int | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]: ...

    def create_data(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        disk_offering_uuid: str | UnsetType = UNSET,
        disk_size: int | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]:
        """Create Data Volume.

        Args:
            name: The name of the data volume. At most 255 characters. Since 0.6.
            description: Optional. The description of the data volume. At most 2048
                characters. Since 0.6.
            disk_offering_uuid: Optional. The UUID of the disk offering. Since 0.6.
            disk_size: Optional. The disk size. Unit: Byte. Since 3.4.0.
            primary_storage_uuid: Optional. The UUID of the primary storage. Since
                0.6.
            resource_uuid: Since 0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/volumes/data`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_DATA,
            _CREATE_DATA_JOB,
            options,
            wait,
            name,
            description,
            disk_offering_uuid,
            disk_size,
            primary_storage_uuid,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_data_volume_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    def create_data_volume_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeInventory]: ...

    @overload
    def create_data_volume_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]: ...

    def create_data_volume_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]:
        """Create Data Volume from Volume Snapshot.

        Args:
            volume_snapshot_uuid: The UUID of the volume snapshot. Since 0.6.
            name: The name of the data volume. At most 255 characters. Since 0.6.
            description: Optional. Free text about the data volume. At most 2048
                characters. Since 0.6.
            primary_storage_uuid: Optional. The UUID of the primary storage. Since
                0.6.
            resource_uuid: Optional. The preset UUID of the new data volume. Since
                0.6.
            tag_uuids: Optional. Since 3.4.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST
        /zstack/v1/volumes/data/from/volume-snapshots/{volumeSnapshotUuid}`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _CREATE_DATA_VOLUME_FROM_VOLUME_SNAPSHOT,
            _CREATE_DATA_VOLUME_FROM_VOLUME_SNAPSHOT_JOB,
            options,
            wait,
            volume_snapshot_uuid,
            name,
            description,
            primary_storage_uuid,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_volume_snapshot(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotInventory: ...

    @overload
    def create_volume_snapshot(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeSnapshotInventory]: ...

    @overload
    def create_volume_snapshot(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotInventory | Job[_m.VolumeSnapshotInventory]: ...

    def create_volume_snapshot(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotInventory | Job[_m.VolumeSnapshotInventory]:
        """Create Volume Snapshot.

        Args:
            volume_uuid: The UUID of the volume. Since 0.6.
            name: The name of the volume snapshot. At most 255 characters. Since 0.6.
            description: Optional. Free text about the volume snapshot. At most 2048
                characters. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new volume snapshot.
                Since 0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.0.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/volumes/{volumeUuid}/volume-snapshots`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_VOLUME_SNAPSHOT,
            _CREATE_VOLUME_SNAPSHOT_JOB,
            options,
            wait,
            volume_uuid,
            name,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def delete_data(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_data(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_data(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_data(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Data Volume.

        Args:
            uuid: The UUID of the volume. Since 0.6.
            delete_mode: Optional. How strictly to delete. Default: Permissive. One
                of: Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteDataVolumeResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/volumes/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_DATA,
            _DELETE_DATA_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def detach_data_volume_from_host(
        self,
        volume_uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def detach_data_volume_from_host(
        self,
        volume_uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def detach_data_volume_from_host(
        self,
        volume_uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def detach_data_volume_from_host(
        self,
        volume_uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Detach Data Volume from Host.

        Args:
            volume_uuid: The UUID of the volume. Since 4.5.0.
            host_uuid: Since 4.5.0.
            system_tags: Optional. The system tags to attach. Since 4.5.0.
            user_tags: Optional. The user tags to attach. Since 4.5.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachDataVolumeFromHostResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/volumes/{volumeUuid}/hosts`. Since 4.5.0.
        """
        return _run_job(
            self._client,
            _DETACH_DATA_VOLUME_FROM_HOST,
            _DETACH_DATA_VOLUME_FROM_HOST_JOB,
            options,
            wait,
            volume_uuid,
            host_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def detach_data_volume_from_vm(
        self,
        uuid: str,
        *,
        vm_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    def detach_data_volume_from_vm(
        self,
        uuid: str,
        *,
        vm_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeInventory]: ...

    @overload
    def detach_data_volume_from_vm(
        self,
        uuid: str,
        *,
        vm_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]: ...

    def detach_data_volume_from_vm(
        self,
        uuid: str,
        *,
        vm_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]:
        """Detach Data Volume from VM.

        Args:
            uuid: The unique ID of the volume. Since 0.6.
            vm_uuid: Optional. The UUID of the VM instance. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachDataVolumeFromVmResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/volumes/{uuid}/vm-instances`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DETACH_DATA_VOLUME_FROM_VM,
            _DETACH_DATA_VOLUME_FROM_VM_JOB,
            options,
            wait,
            uuid,
            vm_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def expunge_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def expunge_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def expunge_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def expunge_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Expunge Data Volume.

        Args:
            uuid: The unique ID of the volume. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action expungeDataVolume)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _EXPUNGE_DATA,
            _EXPUNGE_DATA_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeInventory]: ...

    @overload
    def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]: ...

    def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]:
        """Flatten Volume.

        Args:
            uuid: The unique ID of the volume. Since 4.7.0.
            system_tags: Optional. The system tags. Since 4.7.0.
            user_tags: Optional. The user tags to attach. Since 4.7.0.
            dry_run: Optional. Whether to only estimate the effect. Since 4.7.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action flattenVolume)`. Since
        4.7.0.
        """
        return _run_job(
            self._client,
            _FLATTEN,
            _FLATTEN_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            dry_run,
        )

    def get_data_volume_attachable_vm(
        self,
        volume_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmInstanceInventory]:
        """Get Data Volume Attachable VM.

        Args:
            volume_uuid: Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volumes/{volumeUuid}/candidate-vm-instances`. Since
        0.6.
        """
        return self._call(
            _GET_DATA_VOLUME_ATTACHABLE_VM,
            options,
            volume_uuid,
            system_tags,
            user_tags,
        )

    def get_volume_capabilities(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVolumeCapabilitiesResponse:
        """Get Volume Capabilities.

        Args:
            uuid: The unique ID of the volume. Since 0.6.
            system_tags: Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volumes/{uuid}/capabilities`. Since 0.6.
        """
        return self._call(
            _GET_VOLUME_CAPABILITIES,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    def local_storage_get_volume_migratable_hosts(
        self,
        volume_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.HostInventory]:
        """Get Hosts for Local Volume Migration.

        Args:
            volume_uuid: UUID of the volume. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volumes/{volumeUuid}/migration-target-hosts`. Since
        0.6.
        """
        return self._call(
            _LOCAL_STORAGE_GET_VOLUME_MIGRATABLE_HOSTS,
            options,
            volume_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def recover_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    def recover_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeInventory]: ...

    @overload
    def recover_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]: ...

    def recover_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]:
        """Recover Data Volume.

        Args:
            uuid: The UUID of the volume. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action recoverDataVolume)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _RECOVER_DATA,
            _RECOVER_DATA_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def sync_volume_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    def sync_volume_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeInventory]: ...

    @overload
    def sync_volume_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]: ...

    def sync_volume_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]:
        """Sync Volume Size.

        Args:
            uuid: The unique ID of the volume. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action syncVolumeSize)`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _SYNC_VOLUME_SIZE,
            _SYNC_VOLUME_SIZE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def undo_snapshot_creation(
        self,
        uuid: str,
        *,
        snap_shot_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    def undo_snapshot_creation(
        self,
        uuid: str,
        *,
        snap_shot_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeInventory]: ...

    @overload
    def undo_snapshot_creation(
        self,
        uuid: str,
        *,
        snap_shot_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]: ...

    def undo_snapshot_creation(
        self,
        uuid: str,
        *,
        snap_shot_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]:
        """Undo Snapshot Creation.

        Args:
            uuid: The UUID of the volume. Since 4.7.0.
            snap_shot_uuid: The UUID of the volume snapshot. Since 4.7.0.
            system_tags: Optional. The system tags. Since 4.7.0.
            user_tags: Optional. The user tags. Since 4.7.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action undoSnapshotCreation)`.
        Since 4.7.0.
        """
        return _run_job(
            self._client,
            _UNDO_SNAPSHOT_CREATION,
            _UNDO_SNAPSHOT_CREATION_JOB,
            options,
            wait,
            uuid,
            snap_shot_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | Job[_m.VolumeInventory]:
        """Update Volume.

        Args:
            uuid: The unique ID of the volume. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            name: Optional. The display name of the volume. At most 255 characters.
                Since 0.6.
            description: Optional. Free text about the volume. At most 2048
                characters. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action updateVolume)`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
        )


class AsyncVolumes(AsyncNamespace):
    """Operations of volumes."""

    @overload
    async def attach_data_volume_to_host(
        self,
        volume_uuid: str,
        host_uuid: str,
        *,
        mount_path: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def attach_data_volume_to_host(
        self,
        volume_uuid: str,
        host_uuid: str,
        *,
        mount_path: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def attach_data_volume_to_host(
        self,
        volume_uuid: str,
        host_uuid: str,
        *,
        mount_path: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def attach_data_volume_to_host(
        self,
        volume_uuid: str,
        host_uuid: str,
        *,
        mount_path: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Attach Data Volume to Host.

        Args:
            volume_uuid: The UUID of the volume. Since 4.5.0.
            host_uuid: The UUID of the host. Since 4.5.0.
            mount_path: The mount path. At most 512 characters. Since 4.5.0.
            system_tags: Optional. The system tags to attach. Since 4.5.0.
            user_tags: Optional. The user tags. Since 4.5.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/volumes/{volumeUuid}/hosts/{hostUuid}`. Since 4.5.0.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_DATA_VOLUME_TO_HOST,
            _ATTACH_DATA_VOLUME_TO_HOST_JOB,
            options,
            wait,
            volume_uuid,
            host_uuid,
            mount_path,
            system_tags,
            user_tags,
        )

    @overload
    async def attach_data_volume_to_vm(
        self,
        volume_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    async def attach_data_volume_to_vm(
        self,
        volume_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeInventory]: ...

    @overload
    async def attach_data_volume_to_vm(
        self,
        volume_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]: ...

    async def attach_data_volume_to_vm(
        self,
        volume_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]:
        """Attach Data Volume to VM.

        Args:
            volume_uuid: The UUID of the volume. Since 0.6.
            vm_instance_uuid: Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/volumes/{volumeUuid}/vm-instances/{vmInstanceUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_DATA_VOLUME_TO_VM,
            _ATTACH_DATA_VOLUME_TO_VM_JOB,
            options,
            wait,
            volume_uuid,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    async def batch_sync_volume_size(
        self,
        *,
        cluster_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.BatchSyncVolumeSizeResponse:
        """Batch Sync Volume Size.

        Args:
            cluster_uuid: The UUID of the cluster. Since 4.6.0.
            system_tags: Optional. The system tags. Since 4.6.0.
            user_tags: Optional. The user tags to attach. Since 4.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `POST /zstack/v1/volumes/batch-sync-volumes`. Since 4.6.0.
        """
        return await self._call(
            _BATCH_SYNC_VOLUME_SIZE,
            options,
            cluster_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def create_data(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        disk_offering_uuid: str | UnsetType = UNSET,
        disk_size: int | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    async def create_data(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        disk_offering_uuid: str | UnsetType = UNSET,
        disk_size: int | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeInventory]: ...

    @overload
    async def create_data(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        disk_offering_uuid: str | UnsetType = UNSET,
        disk_size: int | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]: ...

    async def create_data(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        disk_offering_uuid: str | UnsetType = UNSET,
        disk_size: int | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]:
        """Create Data Volume.

        Args:
            name: The name of the data volume. At most 255 characters. Since 0.6.
            description: Optional. The description of the data volume. At most 2048
                characters. Since 0.6.
            disk_offering_uuid: Optional. The UUID of the disk offering. Since 0.6.
            disk_size: Optional. The disk size. Unit: Byte. Since 3.4.0.
            primary_storage_uuid: Optional. The UUID of the primary storage. Since
                0.6.
            resource_uuid: Since 0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/volumes/data`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_DATA,
            _CREATE_DATA_JOB,
            options,
            wait,
            name,
            description,
            disk_offering_uuid,
            disk_size,
            primary_storage_uuid,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_data_volume_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    async def create_data_volume_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeInventory]: ...

    @overload
    async def create_data_volume_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]: ...

    async def create_data_volume_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]:
        """Create Data Volume from Volume Snapshot.

        Args:
            volume_snapshot_uuid: The UUID of the volume snapshot. Since 0.6.
            name: The name of the data volume. At most 255 characters. Since 0.6.
            description: Optional. Free text about the data volume. At most 2048
                characters. Since 0.6.
            primary_storage_uuid: Optional. The UUID of the primary storage. Since
                0.6.
            resource_uuid: Optional. The preset UUID of the new data volume. Since
                0.6.
            tag_uuids: Optional. Since 3.4.0.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST
        /zstack/v1/volumes/data/from/volume-snapshots/{volumeSnapshotUuid}`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_DATA_VOLUME_FROM_VOLUME_SNAPSHOT,
            _CREATE_DATA_VOLUME_FROM_VOLUME_SNAPSHOT_JOB,
            options,
            wait,
            volume_snapshot_uuid,
            name,
            description,
            primary_storage_uuid,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_volume_snapshot(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotInventory: ...

    @overload
    async def create_volume_snapshot(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeSnapshotInventory]: ...

    @overload
    async def create_volume_snapshot(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotInventory | AsyncJob[_m.VolumeSnapshotInventory]: ...

    async def create_volume_snapshot(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotInventory | AsyncJob[_m.VolumeSnapshotInventory]:
        """Create Volume Snapshot.

        Args:
            volume_uuid: The UUID of the volume. Since 0.6.
            name: The name of the volume snapshot. At most 255 characters. Since 0.6.
            description: Optional. Free text about the volume snapshot. At most 2048
                characters. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new volume snapshot.
                Since 0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.0.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/volumes/{volumeUuid}/volume-snapshots`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VOLUME_SNAPSHOT,
            _CREATE_VOLUME_SNAPSHOT_JOB,
            options,
            wait,
            volume_uuid,
            name,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_data(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_data(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_data(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_data(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Data Volume.

        Args:
            uuid: The UUID of the volume. Since 0.6.
            delete_mode: Optional. How strictly to delete. Default: Permissive. One
                of: Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteDataVolumeResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/volumes/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_DATA,
            _DELETE_DATA_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_data_volume_from_host(
        self,
        volume_uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def detach_data_volume_from_host(
        self,
        volume_uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def detach_data_volume_from_host(
        self,
        volume_uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def detach_data_volume_from_host(
        self,
        volume_uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Detach Data Volume from Host.

        Args:
            volume_uuid: The UUID of the volume. Since 4.5.0.
            host_uuid: Since 4.5.0.
            system_tags: Optional. The system tags to attach. Since 4.5.0.
            user_tags: Optional. The user tags to attach. Since 4.5.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachDataVolumeFromHostResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/volumes/{volumeUuid}/hosts`. Since 4.5.0.
        """
        return await _run_job_async(
            self._client,
            _DETACH_DATA_VOLUME_FROM_HOST,
            _DETACH_DATA_VOLUME_FROM_HOST_JOB,
            options,
            wait,
            volume_uuid,
            host_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_data_volume_from_vm(
        self,
        uuid: str,
        *,
        vm_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    async def detach_data_volume_from_vm(
        self,
        uuid: str,
        *,
        vm_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeInventory]: ...

    @overload
    async def detach_data_volume_from_vm(
        self,
        uuid: str,
        *,
        vm_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]: ...

    async def detach_data_volume_from_vm(
        self,
        uuid: str,
        *,
        vm_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]:
        """Detach Data Volume from VM.

        Args:
            uuid: The unique ID of the volume. Since 0.6.
            vm_uuid: Optional. The UUID of the VM instance. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachDataVolumeFromVmResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/volumes/{uuid}/vm-instances`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DETACH_DATA_VOLUME_FROM_VM,
            _DETACH_DATA_VOLUME_FROM_VM_JOB,
            options,
            wait,
            uuid,
            vm_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def expunge_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def expunge_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def expunge_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def expunge_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Expunge Data Volume.

        Args:
            uuid: The unique ID of the volume. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action expungeDataVolume)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _EXPUNGE_DATA,
            _EXPUNGE_DATA_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    async def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeInventory]: ...

    @overload
    async def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]: ...

    async def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]:
        """Flatten Volume.

        Args:
            uuid: The unique ID of the volume. Since 4.7.0.
            system_tags: Optional. The system tags. Since 4.7.0.
            user_tags: Optional. The user tags to attach. Since 4.7.0.
            dry_run: Optional. Whether to only estimate the effect. Since 4.7.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action flattenVolume)`. Since
        4.7.0.
        """
        return await _run_job_async(
            self._client,
            _FLATTEN,
            _FLATTEN_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            dry_run,
        )

    async def get_data_volume_attachable_vm(
        self,
        volume_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmInstanceInventory]:
        """Get Data Volume Attachable VM.

        Args:
            volume_uuid: Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volumes/{volumeUuid}/candidate-vm-instances`. Since
        0.6.
        """
        return await self._call(
            _GET_DATA_VOLUME_ATTACHABLE_VM,
            options,
            volume_uuid,
            system_tags,
            user_tags,
        )

    async def get_volume_capabilities(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVolumeCapabilitiesResponse:
        """Get Volume Capabilities.

        Args:
            uuid: The unique ID of the volume. Since 0.6.
            system_tags: Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volumes/{uuid}/capabilities`. Since 0.6.
        """
        return await self._call(
            _GET_VOLUME_CAPABILITIES,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    async def local_storage_get_volume_migratable_hosts(
        self,
        volume_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.HostInventory]:
        """Get Hosts for Local Volume Migration.

        Args:
            volume_uuid: UUID of the volume. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volumes/{volumeUuid}/migration-target-hosts`. Since
        0.6.
        """
        return await self._call(
            _LOCAL_STORAGE_GET_VOLUME_MIGRATABLE_HOSTS,
            options,
            volume_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def recover_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    async def recover_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeInventory]: ...

    @overload
    async def recover_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]: ...

    async def recover_data(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]:
        """Recover Data Volume.

        Args:
            uuid: The UUID of the volume. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action recoverDataVolume)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _RECOVER_DATA,
            _RECOVER_DATA_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def sync_volume_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    async def sync_volume_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeInventory]: ...

    @overload
    async def sync_volume_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]: ...

    async def sync_volume_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]:
        """Sync Volume Size.

        Args:
            uuid: The unique ID of the volume. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action syncVolumeSize)`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _SYNC_VOLUME_SIZE,
            _SYNC_VOLUME_SIZE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def undo_snapshot_creation(
        self,
        uuid: str,
        *,
        snap_shot_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    async def undo_snapshot_creation(
        self,
        uuid: str,
        *,
        snap_shot_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeInventory]: ...

    @overload
    async def undo_snapshot_creation(
        self,
        uuid: str,
        *,
        snap_shot_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]: ...

    async def undo_snapshot_creation(
        self,
        uuid: str,
        *,
        snap_shot_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]:
        """Undo Snapshot Creation.

        Args:
            uuid: The UUID of the volume. Since 4.7.0.
            snap_shot_uuid: The UUID of the volume snapshot. Since 4.7.0.
            system_tags: Optional. The system tags. Since 4.7.0.
            user_tags: Optional. The user tags. Since 4.7.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action undoSnapshotCreation)`.
        Since 4.7.0.
        """
        return await _run_job_async(
            self._client,
            _UNDO_SNAPSHOT_CREATION,
            _UNDO_SNAPSHOT_CREATION_JOB,
            options,
            wait,
            uuid,
            snap_shot_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeInventory | AsyncJob[_m.VolumeInventory]:
        """Update Volume.

        Args:
            uuid: The unique ID of the volume. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            name: Optional. The display name of the volume. At most 255 characters.
                Since 0.6.
            description: Optional. Free text about the volume. At most 2048
                characters. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/volumes/{uuid}/actions (action updateVolume)`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
        )
