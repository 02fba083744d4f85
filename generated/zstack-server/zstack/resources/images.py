"""Operations of images."""

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
    Paging,
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
from .._runtime.pages import AsyncPages, Page
from .._runtime.unset import UNSET, UnsetType

_ADD = Operation(
    "AddImage",
    "POST",
    "/zstack/v1/images",
    (
        Member("params", "name"),
        Member("params", "url"),
        Member("params", "backupStorageUuids"),
        Member("params", "description"),
        Member("params", "mediaType"),
        Member("params", "guestOsType"),
        Member("params", "architecture"),
        Member("params", "system"),
        Member("params", "format"),
        Member("params", "platform"),
        Member("params", "type"),
        Member("params", "virtio"),
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
        "200": Json(lambda: _m.AddImageResponse, unwrap="inventory"),
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

_ADD_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddImageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_IMAGE_STATE = Operation(
    "ChangeImageState",
    "PUT",
    "/zstack/v1/images/{uuid}/actions",
    (
        Path("uuid"),
        Member("changeImageState", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeImageState": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeImageStateResponse, unwrap="inventory"),
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

_CHANGE_IMAGE_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeImageStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME = Operation(
    "CreateDataVolumeTemplateFromVolume",
    "POST",
    "/zstack/v1/images/data-volume-templates/from/volumes/{volumeUuid}",
    (
        Path("volumeUuid"),
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "backupStorageUuids"),
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
            lambda: _m.CreateDataVolumeTemplateFromVolumeResponse,
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

_CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateDataVolumeTemplateFromVolumeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT = Operation(
    "CreateDataVolumeTemplateFromVolumeSnapshot",
    "POST",
    "/zstack/v1/images/data-volume-templates/from/volume-snapshots/{snapshotUuid}",
    (
        Path("snapshotUuid"),
        Member("params", "name"),
        Member("params", "backupStorageUuids"),
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
        "200": Json(
            lambda: _m.CreateDataVolumeTemplateFromVolumeSnapshotResponse,
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

_CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(
        lambda: _m.CreateDataVolumeTemplateFromVolumeSnapshotResponse,
        unwrap="inventory",
    ),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_ROOT_VOLUME_TEMPLATE_FROM_ROOT_VOLUME = Operation(
    "CreateRootVolumeTemplateFromRootVolume",
    "POST",
    "/zstack/v1/images/root-volume-templates/from/volumes/{rootVolumeUuid}",
    (
        Path("rootVolumeUuid"),
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "guestOsType"),
        Member("params", "backupStorageUuids"),
        Member("params", "platform"),
        Member("params", "system"),
        Member("params", "architecture"),
        Member("params", "virtio"),
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
            lambda: _m.CreateRootVolumeTemplateFromRootVolumeResponse,
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

_CREATE_ROOT_VOLUME_TEMPLATE_FROM_ROOT_VOLUME_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateRootVolumeTemplateFromRootVolumeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_ROOT_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT = Operation(
    "CreateRootVolumeTemplateFromVolumeSnapshot",
    "POST",
    "/zstack/v1/images/root-volume-templates/from/volume-snapshots/{snapshotUuid}",
    (
        Path("snapshotUuid"),
        Member("params", "name"),
        Member("params", "backupStorageUuids"),
        Member("params", "description"),
        Member("params", "guestOsType"),
        Member("params", "platform"),
        Member("params", "architecture"),
        Member("params", "system"),
        Member("params", "virtio"),
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
            lambda: _m.CreateRootVolumeTemplateFromVolumeSnapshotResponse,
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

_CREATE_ROOT_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(
        lambda: _m.CreateRootVolumeTemplateFromVolumeSnapshotResponse,
        unwrap="inventory",
    ),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_EXPUNGE = Operation(
    "ExpungeImage",
    "PUT",
    "/zstack/v1/images/{imageUuid}/actions",
    (
        Path("imageUuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("expungeImage", "uuid"),
        Member("expungeImage", "backupStorageUuids"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"expungeImage": {}},
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

_EXPUNGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_BACKUP_STORAGE_FOR_CREATING_IMAGE_FROM_VOLUME = Operation(
    "GetBackupStorageForCreatingImageFromVolume",
    "GET",
    "/zstack/v1/images/volumes/{volumeUuid}/candidate-backup-storage",
    (
        Path("volumeUuid"),
        Query("volumeSnapshotUuid"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetBackupStorageForCreatingImageFromVolumeResponse,
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

_GET_BACKUP_STORAGE_FOR_CREATING_IMAGE_FROM_VOLUME_SNAPSHOT = Operation(
    "GetBackupStorageForCreatingImageFromVolumeSnapshot",
    "GET",
    "/zstack/v1/images/volume-snapshots/{volumeSnapshotUuid}/candidate-backup-storage",
    (
        Path("volumeSnapshotUuid"),
        Query("volumeUuid"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetBackupStorageForCreatingImageFromVolumeSnapshotResponse,
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

_GET_CANDIDATE_BACKUP_STORAGE_FOR_CREATING = Operation(
    "GetCandidateBackupStorageForCreatingImage",
    "GET",
    "/zstack/v1/images/candidate-backup-storage",
    (
        Query("volumeUuid"),
        Query("volumeSnapshotUuid"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetCandidateBackupStorageForCreatingImageResponse,
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

_GET_CANDIDATE_VM_FOR_ATTACHING_ISO = Operation(
    "GetCandidateVmForAttachingIso",
    "GET",
    "/zstack/v1/images/iso/{isoUuid}/vm-candidates",
    (Path("isoUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(
            lambda: _m.GetCandidateVmForAttachingIsoResponse,
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

_GET_UPLOAD_IMAGE_JOB_DETAILS = Operation(
    "GetUploadImageJobDetails",
    "GET",
    "/zstack/v1/images/upload-job/details/{imageId}",
    (Path("imageId"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetUploadImageJobDetailsResponse),
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

_QUERY = Operation(
    "QueryImage",
    "GET",
    "/zstack/v1/images",
    (
        Query("q"),
        Query("limit"),
        Query("start"),
        Query("count"),
        Query("groupBy"),
        Query("replyWithCount"),
        Query("filterName"),
        Query("sort"),
        Query("fields", explode=False),
    ),
    responses={
        "200": Json(lambda: _m.QueryImageResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("inventories",),
        total=("total",),
        size=1000,
    ),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_IMAGE_BY_UUID = Operation(
    "QueryImageByUuid",
    "GET",
    "/zstack/v1/images/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryImageResponse, unwrap="inventories"),
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

_RECOVER = Operation(
    "RecoverImage",
    "PUT",
    "/zstack/v1/images/{imageUuid}/actions",
    (
        Path("imageUuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("recoverImage", "backupStorageUuids"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"recoverImage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.RecoverImageResponse, unwrap="inventory"),
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

_RECOVER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RecoverImageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SET_IMAGE_BOOT_MODE = Operation(
    "SetImageBootMode",
    "PUT",
    "/zstack/v1/images/{uuid}/actions",
    (
        Path("uuid"),
        Member("setImageBootMode", "bootMode"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"setImageBootMode": {}},
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

_SET_IMAGE_BOOT_MODE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SYNC_IMAGE_SIZE = Operation(
    "SyncImageSize",
    "PUT",
    "/zstack/v1/images/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"syncImageSize": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.SyncImageSizeResponse, unwrap="inventory"),
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

_SYNC_IMAGE_SIZE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.SyncImageSizeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE = Operation(
    "UpdateImage",
    "PUT",
    "/zstack/v1/images/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateImage", "name"),
        Member("updateImage", "description"),
        Member("updateImage", "guestOsType"),
        Member("updateImage", "mediaType"),
        Member("updateImage", "format"),
        Member("updateImage", "system"),
        Member("updateImage", "platform"),
        Member("updateImage", "architecture"),
        Member("updateImage", "virtio"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateImage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateImageResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdateImageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Images(Namespace):
    """Operations of images."""

    @overload
    def add(
        self,
        *,
        name: str,
        url: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        media_type: (
            _m.AddImageRequestMediaType
            | Literal["RootVolumeTemplate", "ISO", "DataVolumeTemplate"]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.AddImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        format: str | UnsetType = UNSET,
        platform: (
            _m.AddImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        type: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    def add(
        self,
        *,
        name: str,
        url: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        media_type: (
            _m.AddImageRequestMediaType
            | Literal["RootVolumeTemplate", "ISO", "DataVolumeTemplate"]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.AddImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        format: str | UnsetType = UNSET,
        platform: (
            _m.AddImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        type: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ImageInventory]: ...

    @overload
    def add(
        self,
        *,
        name: str,
        url: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        media_type: (
            _m.AddImageRequestMediaType
            | Literal["RootVolumeTemplate", "ISO", "DataVolumeTemplate"]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.AddImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        format: str | UnsetType = UNSET,
        platform: (
            _m.AddImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        type: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]: ...

    def add(
        self,
        *,
        name: str,
        url: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        media_type: (
            _m.AddImageRequestMediaType
            | Literal["RootVolumeTemplate", "ISO", "DataVolumeTemplate"]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.AddImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        format: str | UnsetType = UNSET,
        platform: (
            _m.AddImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        type: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]:
        """Add Image.

        Args:
            name: The display name of the image. At most 255 characters. Since 0.6.
            url: The URL of the image. At most 1024 characters. Since 0.6.
            backup_storage_uuids: The UUIDs of the backup storages. At least 1 items.
                Since 0.6.
            description: Optional. Free text about the image. At most 2048
                characters. Since 0.6.
            media_type: Optional. The media type of the image. One of:
                RootVolumeTemplate, ISO, DataVolumeTemplate. Since 0.6.
            guest_os_type: At most 255 characters. Since 0.6.
            architecture: Optional. The architecture of the CPU. Options: x86_64 |
                aarch64 | mips64el | loongarch64. One of: x86_64, aarch64, mips64el,
                loongarch64. At most 32 characters. Since 4.0.
            system: Optional. Whether the image is for platform use only. Since 0.6.
            format: Optional. The disk format. Since 0.6.
            platform: Optional. The operating system family. One of: Linux, Windows,
                Other, Paravirtualization, WindowsVirtio. Since 0.6.
            type: Optional. The type of the image. Since 0.6.
            virtio: Optional. Whether VirtIO drivers are present. Default: true.
                Since 4.1.2.
            resource_uuid: Optional. The UUID to assign to the new image. A random
                one is made when absent. Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: Optional. The system tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/images`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD,
            _ADD_JOB,
            options,
            wait,
            name,
            url,
            backup_storage_uuids,
            description,
            media_type,
            guest_os_type,
            architecture,
            system,
            format,
            platform,
            type,
            virtio,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def change_image_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeImageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    def change_image_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeImageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ImageInventory]: ...

    @overload
    def change_image_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeImageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]: ...

    def change_image_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeImageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]:
        """Change Image State.

        Args:
            uuid: The UUID of the image. Since 0.6.
            state_event: The state change to apply. Options: enable | disable. One
                of: enable, disable. Since 0.6.
            system_tags: Optional. Since 0.6.
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

        Sends `PUT /zstack/v1/images/{uuid}/actions (action changeImageState)`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_IMAGE_STATE,
            _CHANGE_IMAGE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    def create_data_volume_template_from_volume(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    def create_data_volume_template_from_volume(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ImageInventory]: ...

    @overload
    def create_data_volume_template_from_volume(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]: ...

    def create_data_volume_template_from_volume(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]:
        """Create Data Volume Template from Volume.

        Args:
            volume_uuid: The UUID of the volume. Since 0.6.
            name: The name of the data volume template. At most 255 characters. Since
                0.6.
            description: Optional. The description of the data volume template. At
                most 2048 characters. Since 0.6.
            backup_storage_uuids: Optional. The UUIDs of the backup storages. At
                least 1 items. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new data volume template.
                Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST
        /zstack/v1/images/data-volume-templates/from/volumes/{volumeUuid}`.
        """
        return _run_job(
            self._client,
            _CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME,
            _CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME_JOB,
            options,
            wait,
            volume_uuid,
            name,
            description,
            backup_storage_uuids,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_data_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    def create_data_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ImageInventory]: ...

    @overload
    def create_data_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]: ...

    def create_data_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]:
        """Create Data Volume Template from Volume Snapshot.

        Args:
            snapshot_uuid: The UUID of the volume snapshot. Since 0.6.
            name: The display name of the data volume template. At most 255
                characters. Since 0.6.
            backup_storage_uuids: The UUIDs of the backup storages. At least 1 items.
                Since 0.6.
            description: Optional. At most 2048 characters. Since 0.6.
            resource_uuid: Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST
        /zstack/v1/images/data-volume-templates/from/volume-snapshots/{snapshotUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT,
            _CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT_JOB,
            options,
            wait,
            snapshot_uuid,
            name,
            backup_storage_uuids,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_root_volume_template_from_root_volume(
        self,
        root_volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromRootVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        architecture: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    def create_root_volume_template_from_root_volume(
        self,
        root_volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromRootVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        architecture: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ImageInventory]: ...

    @overload
    def create_root_volume_template_from_root_volume(
        self,
        root_volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromRootVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        architecture: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]: ...

    def create_root_volume_template_from_root_volume(
        self,
        root_volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromRootVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        architecture: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]:
        """Create Root Volume Template from Root Volume.

        Args:
            root_volume_uuid: The UUID of the root volume. Since 0.6.
            name: The display name of the root volume template. At most 255
                characters. Since 0.6.
            description: Optional. The description of the root volume template. At
                most 2048 characters. Since 0.6.
            guest_os_type: Optional. The operating system inside the guest. Since
                0.6.
            backup_storage_uuids: Optional. The UUIDs of the backup storages. At
                least 1 items. Since 0.6.
            platform: Optional. The guest platform. Valid values: Linux, Windows,
                Other, Paravirtualization, WindowsVirtio. One of: Linux, Windows,
                Other, Paravirtualization, WindowsVirtio. Since 0.6.
            system: Optional. Whether the root volume template is for platform use
                only. Since 0.6.
            architecture: Optional. The architecture of the CPU. Since 4.0.
            virtio: Optional. Whether VirtIO drivers are present. Default: true.
                Since 4.1.2.
            resource_uuid: Optional. The UUID to assign to the new root volume
                template. A random one is made when absent. Since 0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.0.
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

        Sends `POST
        /zstack/v1/images/root-volume-templates/from/volumes/{rootVolumeUuid}`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _CREATE_ROOT_VOLUME_TEMPLATE_FROM_ROOT_VOLUME,
            _CREATE_ROOT_VOLUME_TEMPLATE_FROM_ROOT_VOLUME_JOB,
            options,
            wait,
            root_volume_uuid,
            name,
            description,
            guest_os_type,
            backup_storage_uuids,
            platform,
            system,
            architecture,
            virtio,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_root_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: str | UnsetType = UNSET,
        system: bool | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    def create_root_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: str | UnsetType = UNSET,
        system: bool | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ImageInventory]: ...

    @overload
    def create_root_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: str | UnsetType = UNSET,
        system: bool | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]: ...

    def create_root_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: str | UnsetType = UNSET,
        system: bool | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]:
        """Create Root Volume Template from Volume Snapshot.

        Args:
            snapshot_uuid: The UUID of the volume snapshot. Since 0.6.
            name: The display name of the root volume template. At most 255
                characters. Since 0.6.
            backup_storage_uuids: The UUIDs of the backup storages. At least 1 items.
                Since 0.6.
            description: Optional. The description of the root volume template. At
                most 2048 characters. Since 0.6.
            guest_os_type: Optional. The operating system inside the guest. Since
                0.6.
            platform: Optional. The operating system family. Options: Linux | Windows
                | Other | Paravirtualization | WindowsVirtio. One of: Linux, Windows,
                Other, Paravirtualization, WindowsVirtio. Since 0.6.
            architecture: Optional. The architecture of the CPU. Since 4.0.
            system: Optional. Whether the root volume template is for platform use
                only. Since 0.6.
            virtio: Optional. Whether VirtIO drivers are present. Default: true.
                Default: true. Since 4.1.2.
            resource_uuid: Optional. The UUID to assign to the new root volume
                template. A random one is made when absent. Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST
        /zstack/v1/images/root-volume-templates/from/volume-snapshots/{snapshotUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_ROOT_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT,
            _CREATE_ROOT_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT_JOB,
            options,
            wait,
            snapshot_uuid,
            name,
            backup_storage_uuids,
            description,
            guest_os_type,
            platform,
            architecture,
            system,
            virtio,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def expunge(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def expunge(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def expunge(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def expunge(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Expunge Image.

        Args:
            image_uuid: The UUID of the image. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            uuid: Optional. The UUID of the image. Since 3.2.0.
            backup_storage_uuids: Optional. The UUIDs of the backup storages. At
                least 1 items. Since 0.6.
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

        Sends `PUT /zstack/v1/images/{imageUuid}/actions (action expungeImage)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _EXPUNGE,
            _EXPUNGE_JOB,
            options,
            wait,
            image_uuid,
            system_tags,
            user_tags,
            uuid,
            backup_storage_uuids,
        )

    def get_backup_storage_for_creating_image_from_volume(
        self,
        volume_uuid: str,
        *,
        volume_snapshot_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.BackupStorageInventory]:
        """Get Image Storage for Creating Image from Volume.

        Args:
            volume_uuid: UUID of the volume. Since 0.6.
            volume_snapshot_uuid: UUID of the volume snapshot. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images/volumes/{volumeUuid}/candidate-backup-storage`.
        Since 0.6.
        """
        return self._call(
            _GET_BACKUP_STORAGE_FOR_CREATING_IMAGE_FROM_VOLUME,
            options,
            volume_uuid,
            volume_snapshot_uuid,
            system_tags,
            user_tags,
        )

    def get_backup_storage_for_creating_image_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        volume_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.BackupStorageInventory]:
        """Get Image Storage for Creating Image from Volume Snapshot.

        Args:
            volume_snapshot_uuid: UUID of the volume snapshot. Since 0.6.
            volume_uuid: UUID of the volume. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/images/volume-snapshots/{volumeSnapshotUuid}/candidate-backup-storage`.
        Since 0.6.
        """
        return self._call(
            _GET_BACKUP_STORAGE_FOR_CREATING_IMAGE_FROM_VOLUME_SNAPSHOT,
            options,
            volume_snapshot_uuid,
            volume_uuid,
            system_tags,
            user_tags,
        )

    def get_candidate_backup_storage_for_creating(
        self,
        *,
        volume_uuid: str | UnsetType = UNSET,
        volume_snapshot_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.BackupStorageInventory]:
        """Get Candidate Image Storage for Creating Image.

        Args:
            volume_uuid: UUID of the volume. Since 0.6.
            volume_snapshot_uuid: UUID of the volume snapshot. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images/candidate-backup-storage`. Since 0.6.
        """
        return self._call(
            _GET_CANDIDATE_BACKUP_STORAGE_FOR_CREATING,
            options,
            volume_uuid,
            volume_snapshot_uuid,
            system_tags,
            user_tags,
        )

    def get_candidate_vm_for_attaching_iso(
        self,
        iso_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmInstanceInventory]:
        """Get Candidate VM for Attaching ISO.

        Args:
            iso_uuid: UUID of the ISO image. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images/iso/{isoUuid}/vm-candidates`. Since 0.6.
        """
        return self._call(
            _GET_CANDIDATE_VM_FOR_ATTACHING_ISO,
            options,
            iso_uuid,
            system_tags,
            user_tags,
        )

    def get_upload_image_job_details(
        self,
        image_id: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetUploadImageJobDetailsResponse:
        """Get Upload Image Job Details.

        Args:
            image_id: The ID of the image. Since 4.1.0.
            system_tags: Optional. The system tags to attach. Since 4.1.0.
            user_tags: Optional. The user tags. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images/upload-job/details/{imageId}`. Since 4.1.0.
        """
        return self._call(
            _GET_UPLOAD_IMAGE_JOB_DETAILS,
            options,
            image_id,
            system_tags,
            user_tags,
        )

    def query(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.ImageInventory, _m.QueryImageResponse]:
        """Query Images.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/images`. Since 0.6.
        """
        return self._call(
            _QUERY,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    def query_image_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ImageInventory]:
        """Query Images by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images/{uuid}`.
        """
        return self._call(_QUERY_IMAGE_BY_UUID, options, uuid)

    @overload
    def recover(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    def recover(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ImageInventory]: ...

    @overload
    def recover(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]: ...

    def recover(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]:
        """Recover Image.

        Args:
            image_uuid: Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            backup_storage_uuids: Optional. The UUIDs of the backup storages. Since
                0.6.
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

        Sends `PUT /zstack/v1/images/{imageUuid}/actions (action recoverImage)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _RECOVER,
            _RECOVER_JOB,
            options,
            wait,
            image_uuid,
            system_tags,
            user_tags,
            backup_storage_uuids,
        )

    @overload
    def set_image_boot_mode(
        self,
        uuid: str,
        *,
        boot_mode: (
            _m.SetImageBootModeRequestBootMode
            | Literal["Legacy", "UEFI", "UEFI_WITH_CSM"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def set_image_boot_mode(
        self,
        uuid: str,
        *,
        boot_mode: (
            _m.SetImageBootModeRequestBootMode
            | Literal["Legacy", "UEFI", "UEFI_WITH_CSM"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def set_image_boot_mode(
        self,
        uuid: str,
        *,
        boot_mode: (
            _m.SetImageBootModeRequestBootMode
            | Literal["Legacy", "UEFI", "UEFI_WITH_CSM"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def set_image_boot_mode(
        self,
        uuid: str,
        *,
        boot_mode: (
            _m.SetImageBootModeRequestBootMode
            | Literal["Legacy", "UEFI", "UEFI_WITH_CSM"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Set Image Boot Mode.

        Args:
            uuid: The UUID of the image. Since 3.9.0.
            boot_mode: The boot mode. Options: Legacy | UEFI | UEFI_WITH_CSM. One of:
                Legacy, UEFI, UEFI_WITH_CSM. Since 3.9.0.
            system_tags: Optional. The system tags to attach. Since 3.9.0.
            user_tags: Optional. The user tags. Since 3.9.0.
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

        Sends `PUT /zstack/v1/images/{uuid}/actions (action setImageBootMode)`. Since
        3.9.0.
        """
        return _run_job(
            self._client,
            _SET_IMAGE_BOOT_MODE,
            _SET_IMAGE_BOOT_MODE_JOB,
            options,
            wait,
            uuid,
            boot_mode,
            system_tags,
            user_tags,
        )

    @overload
    def sync_image_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    def sync_image_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ImageInventory]: ...

    @overload
    def sync_image_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]: ...

    def sync_image_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]:
        """Sync Image Size.

        Args:
            uuid: The UUID of the image. Since 0.6.
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

        Sends `PUT /zstack/v1/images/{uuid}/actions (action syncImageSize)`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _SYNC_IMAGE_SIZE,
            _SYNC_IMAGE_SIZE_JOB,
            options,
            wait,
            uuid,
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
        guest_os_type: str | UnsetType = UNSET,
        media_type: (
            _m.UpdateImageRequestMediaType
            | Literal["RootVolumeTemplate", "DataVolumeTemplate", "ISO"]
            | UnsetType
        ) = UNSET,
        format: (
            _m.UpdateImageRequestFormat | Literal["raw", "qcow2", "iso"] | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        platform: (
            _m.UpdateImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.UpdateImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        media_type: (
            _m.UpdateImageRequestMediaType
            | Literal["RootVolumeTemplate", "DataVolumeTemplate", "ISO"]
            | UnsetType
        ) = UNSET,
        format: (
            _m.UpdateImageRequestFormat | Literal["raw", "qcow2", "iso"] | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        platform: (
            _m.UpdateImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.UpdateImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ImageInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        media_type: (
            _m.UpdateImageRequestMediaType
            | Literal["RootVolumeTemplate", "DataVolumeTemplate", "ISO"]
            | UnsetType
        ) = UNSET,
        format: (
            _m.UpdateImageRequestFormat | Literal["raw", "qcow2", "iso"] | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        platform: (
            _m.UpdateImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.UpdateImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        media_type: (
            _m.UpdateImageRequestMediaType
            | Literal["RootVolumeTemplate", "DataVolumeTemplate", "ISO"]
            | UnsetType
        ) = UNSET,
        format: (
            _m.UpdateImageRequestFormat | Literal["raw", "qcow2", "iso"] | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        platform: (
            _m.UpdateImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.UpdateImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | Job[_m.ImageInventory]:
        """Update Image.

        Args:
            uuid: The unique ID of the image. Since 0.6.
            system_tags: Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            name: Optional. The name of the image. At most 255 characters. Since 0.6.
            description: Optional. Free text about the image. At most 2048
                characters. Since 0.6.
            guest_os_type: Optional. The operating system inside the guest. At most
                255 characters. Since 0.6.
            media_type: Optional. The media type of the image. One of:
                RootVolumeTemplate, DataVolumeTemplate, ISO. At most 255 characters.
                Since 0.6.
            format: Optional. The disk format. One of: raw, qcow2, iso. At most 255
                characters. Since 0.6.
            system: Optional. Whether the image is for platform use only. Since 0.6.
            platform: Optional. The guest platform. One of: Linux, Windows, Other,
                Paravirtualization, WindowsVirtio. Since 0.6.
            architecture: Optional. The CPU architecture. One of: x86_64, aarch64,
                mips64el, loongarch64. At most 32 characters. Since 4.0.
            virtio: Optional. Whether VirtIO drivers are present. Since 4.1.2.
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

        Sends `PUT /zstack/v1/images/{uuid}/actions (action updateImage)`. Since 0.6.
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
            guest_os_type,
            media_type,
            format,
            system,
            platform,
            architecture,
            virtio,
        )


class AsyncImages(AsyncNamespace):
    """Operations of images."""

    @overload
    async def add(
        self,
        *,
        name: str,
        url: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        media_type: (
            _m.AddImageRequestMediaType
            | Literal["RootVolumeTemplate", "ISO", "DataVolumeTemplate"]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.AddImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        format: str | UnsetType = UNSET,
        platform: (
            _m.AddImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        type: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    async def add(
        self,
        *,
        name: str,
        url: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        media_type: (
            _m.AddImageRequestMediaType
            | Literal["RootVolumeTemplate", "ISO", "DataVolumeTemplate"]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.AddImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        format: str | UnsetType = UNSET,
        platform: (
            _m.AddImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        type: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ImageInventory]: ...

    @overload
    async def add(
        self,
        *,
        name: str,
        url: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        media_type: (
            _m.AddImageRequestMediaType
            | Literal["RootVolumeTemplate", "ISO", "DataVolumeTemplate"]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.AddImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        format: str | UnsetType = UNSET,
        platform: (
            _m.AddImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        type: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]: ...

    async def add(
        self,
        *,
        name: str,
        url: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        media_type: (
            _m.AddImageRequestMediaType
            | Literal["RootVolumeTemplate", "ISO", "DataVolumeTemplate"]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.AddImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        format: str | UnsetType = UNSET,
        platform: (
            _m.AddImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        type: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]:
        """Add Image.

        Args:
            name: The display name of the image. At most 255 characters. Since 0.6.
            url: The URL of the image. At most 1024 characters. Since 0.6.
            backup_storage_uuids: The UUIDs of the backup storages. At least 1 items.
                Since 0.6.
            description: Optional. Free text about the image. At most 2048
                characters. Since 0.6.
            media_type: Optional. The media type of the image. One of:
                RootVolumeTemplate, ISO, DataVolumeTemplate. Since 0.6.
            guest_os_type: At most 255 characters. Since 0.6.
            architecture: Optional. The architecture of the CPU. Options: x86_64 |
                aarch64 | mips64el | loongarch64. One of: x86_64, aarch64, mips64el,
                loongarch64. At most 32 characters. Since 4.0.
            system: Optional. Whether the image is for platform use only. Since 0.6.
            format: Optional. The disk format. Since 0.6.
            platform: Optional. The operating system family. One of: Linux, Windows,
                Other, Paravirtualization, WindowsVirtio. Since 0.6.
            type: Optional. The type of the image. Since 0.6.
            virtio: Optional. Whether VirtIO drivers are present. Default: true.
                Since 4.1.2.
            resource_uuid: Optional. The UUID to assign to the new image. A random
                one is made when absent. Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: Optional. The system tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/images`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD,
            _ADD_JOB,
            options,
            wait,
            name,
            url,
            backup_storage_uuids,
            description,
            media_type,
            guest_os_type,
            architecture,
            system,
            format,
            platform,
            type,
            virtio,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def change_image_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeImageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    async def change_image_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeImageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ImageInventory]: ...

    @overload
    async def change_image_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeImageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]: ...

    async def change_image_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeImageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]:
        """Change Image State.

        Args:
            uuid: The UUID of the image. Since 0.6.
            state_event: The state change to apply. Options: enable | disable. One
                of: enable, disable. Since 0.6.
            system_tags: Optional. Since 0.6.
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

        Sends `PUT /zstack/v1/images/{uuid}/actions (action changeImageState)`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_IMAGE_STATE,
            _CHANGE_IMAGE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    async def create_data_volume_template_from_volume(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    async def create_data_volume_template_from_volume(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ImageInventory]: ...

    @overload
    async def create_data_volume_template_from_volume(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]: ...

    async def create_data_volume_template_from_volume(
        self,
        volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]:
        """Create Data Volume Template from Volume.

        Args:
            volume_uuid: The UUID of the volume. Since 0.6.
            name: The name of the data volume template. At most 255 characters. Since
                0.6.
            description: Optional. The description of the data volume template. At
                most 2048 characters. Since 0.6.
            backup_storage_uuids: Optional. The UUIDs of the backup storages. At
                least 1 items. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new data volume template.
                Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST
        /zstack/v1/images/data-volume-templates/from/volumes/{volumeUuid}`.
        """
        return await _run_job_async(
            self._client,
            _CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME,
            _CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME_JOB,
            options,
            wait,
            volume_uuid,
            name,
            description,
            backup_storage_uuids,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_data_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    async def create_data_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ImageInventory]: ...

    @overload
    async def create_data_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]: ...

    async def create_data_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]:
        """Create Data Volume Template from Volume Snapshot.

        Args:
            snapshot_uuid: The UUID of the volume snapshot. Since 0.6.
            name: The display name of the data volume template. At most 255
                characters. Since 0.6.
            backup_storage_uuids: The UUIDs of the backup storages. At least 1 items.
                Since 0.6.
            description: Optional. At most 2048 characters. Since 0.6.
            resource_uuid: Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST
        /zstack/v1/images/data-volume-templates/from/volume-snapshots/{snapshotUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT,
            _CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT_JOB,
            options,
            wait,
            snapshot_uuid,
            name,
            backup_storage_uuids,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_root_volume_template_from_root_volume(
        self,
        root_volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromRootVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        architecture: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    async def create_root_volume_template_from_root_volume(
        self,
        root_volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromRootVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        architecture: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ImageInventory]: ...

    @overload
    async def create_root_volume_template_from_root_volume(
        self,
        root_volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromRootVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        architecture: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]: ...

    async def create_root_volume_template_from_root_volume(
        self,
        root_volume_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromRootVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        architecture: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]:
        """Create Root Volume Template from Root Volume.

        Args:
            root_volume_uuid: The UUID of the root volume. Since 0.6.
            name: The display name of the root volume template. At most 255
                characters. Since 0.6.
            description: Optional. The description of the root volume template. At
                most 2048 characters. Since 0.6.
            guest_os_type: Optional. The operating system inside the guest. Since
                0.6.
            backup_storage_uuids: Optional. The UUIDs of the backup storages. At
                least 1 items. Since 0.6.
            platform: Optional. The guest platform. Valid values: Linux, Windows,
                Other, Paravirtualization, WindowsVirtio. One of: Linux, Windows,
                Other, Paravirtualization, WindowsVirtio. Since 0.6.
            system: Optional. Whether the root volume template is for platform use
                only. Since 0.6.
            architecture: Optional. The architecture of the CPU. Since 4.0.
            virtio: Optional. Whether VirtIO drivers are present. Default: true.
                Since 4.1.2.
            resource_uuid: Optional. The UUID to assign to the new root volume
                template. A random one is made when absent. Since 0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.0.
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

        Sends `POST
        /zstack/v1/images/root-volume-templates/from/volumes/{rootVolumeUuid}`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_ROOT_VOLUME_TEMPLATE_FROM_ROOT_VOLUME,
            _CREATE_ROOT_VOLUME_TEMPLATE_FROM_ROOT_VOLUME_JOB,
            options,
            wait,
            root_volume_uuid,
            name,
            description,
            guest_os_type,
            backup_storage_uuids,
            platform,
            system,
            architecture,
            virtio,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_root_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: str | UnsetType = UNSET,
        system: bool | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    async def create_root_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: str | UnsetType = UNSET,
        system: bool | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ImageInventory]: ...

    @overload
    async def create_root_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: str | UnsetType = UNSET,
        system: bool | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]: ...

    async def create_root_volume_template_from_volume_snapshot(
        self,
        snapshot_uuid: str,
        *,
        name: str,
        backup_storage_uuids: Sequence[str],
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        platform: (
            _m.CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: str | UnsetType = UNSET,
        system: bool | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]:
        """Create Root Volume Template from Volume Snapshot.

        Args:
            snapshot_uuid: The UUID of the volume snapshot. Since 0.6.
            name: The display name of the root volume template. At most 255
                characters. Since 0.6.
            backup_storage_uuids: The UUIDs of the backup storages. At least 1 items.
                Since 0.6.
            description: Optional. The description of the root volume template. At
                most 2048 characters. Since 0.6.
            guest_os_type: Optional. The operating system inside the guest. Since
                0.6.
            platform: Optional. The operating system family. Options: Linux | Windows
                | Other | Paravirtualization | WindowsVirtio. One of: Linux, Windows,
                Other, Paravirtualization, WindowsVirtio. Since 0.6.
            architecture: Optional. The architecture of the CPU. Since 4.0.
            system: Optional. Whether the root volume template is for platform use
                only. Since 0.6.
            virtio: Optional. Whether VirtIO drivers are present. Default: true.
                Default: true. Since 4.1.2.
            resource_uuid: Optional. The UUID to assign to the new root volume
                template. A random one is made when absent. Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST
        /zstack/v1/images/root-volume-templates/from/volume-snapshots/{snapshotUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_ROOT_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT,
            _CREATE_ROOT_VOLUME_TEMPLATE_FROM_VOLUME_SNAPSHOT_JOB,
            options,
            wait,
            snapshot_uuid,
            name,
            backup_storage_uuids,
            description,
            guest_os_type,
            platform,
            architecture,
            system,
            virtio,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def expunge(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def expunge(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def expunge(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def expunge(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        uuid: str | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Expunge Image.

        Args:
            image_uuid: The UUID of the image. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            uuid: Optional. The UUID of the image. Since 3.2.0.
            backup_storage_uuids: Optional. The UUIDs of the backup storages. At
                least 1 items. Since 0.6.
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

        Sends `PUT /zstack/v1/images/{imageUuid}/actions (action expungeImage)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _EXPUNGE,
            _EXPUNGE_JOB,
            options,
            wait,
            image_uuid,
            system_tags,
            user_tags,
            uuid,
            backup_storage_uuids,
        )

    async def get_backup_storage_for_creating_image_from_volume(
        self,
        volume_uuid: str,
        *,
        volume_snapshot_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.BackupStorageInventory]:
        """Get Image Storage for Creating Image from Volume.

        Args:
            volume_uuid: UUID of the volume. Since 0.6.
            volume_snapshot_uuid: UUID of the volume snapshot. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images/volumes/{volumeUuid}/candidate-backup-storage`.
        Since 0.6.
        """
        return await self._call(
            _GET_BACKUP_STORAGE_FOR_CREATING_IMAGE_FROM_VOLUME,
            options,
            volume_uuid,
            volume_snapshot_uuid,
            system_tags,
            user_tags,
        )

    async def get_backup_storage_for_creating_image_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        volume_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.BackupStorageInventory]:
        """Get Image Storage for Creating Image from Volume Snapshot.

        Args:
            volume_snapshot_uuid: UUID of the volume snapshot. Since 0.6.
            volume_uuid: UUID of the volume. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/images/volume-snapshots/{volumeSnapshotUuid}/candidate-backup-storage`.
        Since 0.6.
        """
        return await self._call(
            _GET_BACKUP_STORAGE_FOR_CREATING_IMAGE_FROM_VOLUME_SNAPSHOT,
            options,
            volume_snapshot_uuid,
            volume_uuid,
            system_tags,
            user_tags,
        )

    async def get_candidate_backup_storage_for_creating(
        self,
        *,
        volume_uuid: str | UnsetType = UNSET,
        volume_snapshot_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.BackupStorageInventory]:
        """Get Candidate Image Storage for Creating Image.

        Args:
            volume_uuid: UUID of the volume. Since 0.6.
            volume_snapshot_uuid: UUID of the volume snapshot. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images/candidate-backup-storage`. Since 0.6.
        """
        return await self._call(
            _GET_CANDIDATE_BACKUP_STORAGE_FOR_CREATING,
            options,
            volume_uuid,
            volume_snapshot_uuid,
            system_tags,
            user_tags,
        )

    async def get_candidate_vm_for_attaching_iso(
        self,
        iso_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmInstanceInventory]:
        """Get Candidate VM for Attaching ISO.

        Args:
            iso_uuid: UUID of the ISO image. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images/iso/{isoUuid}/vm-candidates`. Since 0.6.
        """
        return await self._call(
            _GET_CANDIDATE_VM_FOR_ATTACHING_ISO,
            options,
            iso_uuid,
            system_tags,
            user_tags,
        )

    async def get_upload_image_job_details(
        self,
        image_id: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetUploadImageJobDetailsResponse:
        """Get Upload Image Job Details.

        Args:
            image_id: The ID of the image. Since 4.1.0.
            system_tags: Optional. The system tags to attach. Since 4.1.0.
            user_tags: Optional. The user tags. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images/upload-job/details/{imageId}`. Since 4.1.0.
        """
        return await self._call(
            _GET_UPLOAD_IMAGE_JOB_DETAILS,
            options,
            image_id,
            system_tags,
            user_tags,
        )

    def query(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.ImageInventory, _m.QueryImageResponse]:
        """Query Images.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/images`. Since 0.6.
        """
        return self._pages(
            _QUERY,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    async def query_image_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ImageInventory]:
        """Query Images by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/images/{uuid}`.
        """
        return await self._call(_QUERY_IMAGE_BY_UUID, options, uuid)

    @overload
    async def recover(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    async def recover(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ImageInventory]: ...

    @overload
    async def recover(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]: ...

    async def recover(
        self,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]:
        """Recover Image.

        Args:
            image_uuid: Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            backup_storage_uuids: Optional. The UUIDs of the backup storages. Since
                0.6.
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

        Sends `PUT /zstack/v1/images/{imageUuid}/actions (action recoverImage)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _RECOVER,
            _RECOVER_JOB,
            options,
            wait,
            image_uuid,
            system_tags,
            user_tags,
            backup_storage_uuids,
        )

    @overload
    async def set_image_boot_mode(
        self,
        uuid: str,
        *,
        boot_mode: (
            _m.SetImageBootModeRequestBootMode
            | Literal["Legacy", "UEFI", "UEFI_WITH_CSM"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def set_image_boot_mode(
        self,
        uuid: str,
        *,
        boot_mode: (
            _m.SetImageBootModeRequestBootMode
            | Literal["Legacy", "UEFI", "UEFI_WITH_CSM"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def set_image_boot_mode(
        self,
        uuid: str,
        *,
        boot_mode: (
            _m.SetImageBootModeRequestBootMode
            | Literal["Legacy", "UEFI", "UEFI_WITH_CSM"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def set_image_boot_mode(
        self,
        uuid: str,
        *,
        boot_mode: (
            _m.SetImageBootModeRequestBootMode
            | Literal["Legacy", "UEFI", "UEFI_WITH_CSM"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Set Image Boot Mode.

        Args:
            uuid: The UUID of the image. Since 3.9.0.
            boot_mode: The boot mode. Options: Legacy | UEFI | UEFI_WITH_CSM. One of:
                Legacy, UEFI, UEFI_WITH_CSM. Since 3.9.0.
            system_tags: Optional. The system tags to attach. Since 3.9.0.
            user_tags: Optional. The user tags. Since 3.9.0.
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

        Sends `PUT /zstack/v1/images/{uuid}/actions (action setImageBootMode)`. Since
        3.9.0.
        """
        return await _run_job_async(
            self._client,
            _SET_IMAGE_BOOT_MODE,
            _SET_IMAGE_BOOT_MODE_JOB,
            options,
            wait,
            uuid,
            boot_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def sync_image_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    async def sync_image_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ImageInventory]: ...

    @overload
    async def sync_image_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]: ...

    async def sync_image_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]:
        """Sync Image Size.

        Args:
            uuid: The UUID of the image. Since 0.6.
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

        Sends `PUT /zstack/v1/images/{uuid}/actions (action syncImageSize)`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _SYNC_IMAGE_SIZE,
            _SYNC_IMAGE_SIZE_JOB,
            options,
            wait,
            uuid,
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
        guest_os_type: str | UnsetType = UNSET,
        media_type: (
            _m.UpdateImageRequestMediaType
            | Literal["RootVolumeTemplate", "DataVolumeTemplate", "ISO"]
            | UnsetType
        ) = UNSET,
        format: (
            _m.UpdateImageRequestFormat | Literal["raw", "qcow2", "iso"] | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        platform: (
            _m.UpdateImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.UpdateImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        media_type: (
            _m.UpdateImageRequestMediaType
            | Literal["RootVolumeTemplate", "DataVolumeTemplate", "ISO"]
            | UnsetType
        ) = UNSET,
        format: (
            _m.UpdateImageRequestFormat | Literal["raw", "qcow2", "iso"] | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        platform: (
            _m.UpdateImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.UpdateImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ImageInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        media_type: (
            _m.UpdateImageRequestMediaType
            | Literal["RootVolumeTemplate", "DataVolumeTemplate", "ISO"]
            | UnsetType
        ) = UNSET,
        format: (
            _m.UpdateImageRequestFormat | Literal["raw", "qcow2", "iso"] | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        platform: (
            _m.UpdateImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.UpdateImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        media_type: (
            _m.UpdateImageRequestMediaType
            | Literal["RootVolumeTemplate", "DataVolumeTemplate", "ISO"]
            | UnsetType
        ) = UNSET,
        format: (
            _m.UpdateImageRequestFormat | Literal["raw", "qcow2", "iso"] | UnsetType
        ) = UNSET,
        system: bool | UnsetType = UNSET,
        platform: (
            _m.UpdateImageRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.UpdateImageRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ImageInventory | AsyncJob[_m.ImageInventory]:
        """Update Image.

        Args:
            uuid: The unique ID of the image. Since 0.6.
            system_tags: Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            name: Optional. The name of the image. At most 255 characters. Since 0.6.
            description: Optional. Free text about the image. At most 2048
                characters. Since 0.6.
            guest_os_type: Optional. The operating system inside the guest. At most
                255 characters. Since 0.6.
            media_type: Optional. The media type of the image. One of:
                RootVolumeTemplate, DataVolumeTemplate, ISO. At most 255 characters.
                Since 0.6.
            format: Optional. The disk format. One of: raw, qcow2, iso. At most 255
                characters. Since 0.6.
            system: Optional. Whether the image is for platform use only. Since 0.6.
            platform: Optional. The guest platform. One of: Linux, Windows, Other,
                Paravirtualization, WindowsVirtio. Since 0.6.
            architecture: Optional. The CPU architecture. One of: x86_64, aarch64,
                mips64el, loongarch64. At most 32 characters. Since 4.0.
            virtio: Optional. Whether VirtIO drivers are present. Since 4.1.2.
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

        Sends `PUT /zstack/v1/images/{uuid}/actions (action updateImage)`. Since 0.6.
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
            guest_os_type,
            media_type,
            format,
            system,
            platform,
            architecture,
            virtio,
        )
