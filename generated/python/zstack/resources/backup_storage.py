"""Operations of backup-storage."""

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

_ADD_CEPH = Operation(
    "AddCephBackupStorage",
    "POST",
    "/zstack/v1/backup-storage/ceph",
    (
        Member("params", "monUrls"),
        Member("params", "url"),
        Member("params", "name"),
        Member("params", "poolName"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "importImages"),
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
        "200": Json(lambda: _m.AddCephBackupStorageResponse, unwrap="inventory"),
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

_ADD_CEPH_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddCephBackupStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_EXTERNAL = Operation(
    "AddExternalBackupStorage",
    "POST",
    "/zstack/v1/backup-storage/addon",
    (
        Member("params", "identity"),
        Member("params", "url"),
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "importImages"),
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
        "200": Json(lambda: _m.AddExternalBackupStorageResponse, unwrap="inventory"),
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

_ADD_EXTERNAL_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddExternalBackupStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_SFTP = Operation(
    "AddSftpBackupStorage",
    "POST",
    "/zstack/v1/backup-storage/sftp",
    (
        Member("params", "hostname"),
        Member("params", "username"),
        Member("params", "password"),
        Member("params", "url"),
        Member("params", "name"),
        Member("params", "sshPort"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "importImages"),
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
        "200": Json(lambda: _m.AddSftpBackupStorageResponse, unwrap="inventory"),
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

_ADD_SFTP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddSftpBackupStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_SIMULATOR = Operation(
    "AddSimulatorBackupStorage",
    "POST",
    "/zstack/v1/backup-storage/simulators",
    (
        Member("params", "url"),
        Member("params", "name"),
        Member("params", "totalCapacity"),
        Member("params", "availableCapacity"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "importImages"),
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
        "200": Json(lambda: _m.AddSimulatorBackupStorageResponse, unwrap="inventory"),
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

_ADD_SIMULATOR_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddSimulatorBackupStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_BACKUP_STORAGE_STATE = Operation(
    "ChangeBackupStorageState",
    "PUT",
    "/zstack/v1/backup-storage/{uuid}/actions",
    (
        Path("uuid"),
        Member("changebackupstoragestate", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changebackupstoragestate": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeBackupStorageStateResponse, unwrap="inventory"),
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

_CHANGE_BACKUP_STORAGE_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeBackupStorageStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CLEAN_UP_TRASH_ON_BACKUP_STORAGE = Operation(
    "CleanUpTrashOnBackupStorage",
    "PUT",
    "/zstack/v1/backup-storage/{uuid}/trash/actions",
    (
        Path("uuid"),
        Member("cleanuptrashonbackupstorage", "trashId"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"cleanuptrashonbackupstorage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CleanUpTrashOnBackupStorageResponse),
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

_CLEAN_UP_TRASH_ON_BACKUP_STORAGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CleanUpTrashOnBackupStorageResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE = Operation(
    "DeleteBackupStorage",
    "DELETE",
    "/zstack/v1/backup-storage/{uuid}",
    (Path("uuid"), Query("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteBackupStorageResponseDefault),
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

_DELETE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_EXPORTED_IMAGE_FROM_BACKUP_STORAGE = Operation(
    "DeleteExportedImageFromBackupStorage",
    "DELETE",
    "/zstack/v1/backup-storage/{backupStorageUuid}/exported-images/{imageUuid}",
    (
        Path("backupStorageUuid"),
        Path("imageUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteExportedImageFromBackupStorageResponseDefault),
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

_DELETE_EXPORTED_IMAGE_FROM_BACKUP_STORAGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_EXPORT_IMAGE_FROM_BACKUP_STORAGE = Operation(
    "ExportImageFromBackupStorage",
    "PUT",
    "/zstack/v1/backup-storage/{backupStorageUuid}/actions",
    (
        Path("backupStorageUuid"),
        Member("exportimagefrombackupstorage", "imageUuid"),
        Member("exportimagefrombackupstorage", "exportFormat"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"exportimagefrombackupstorage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ExportImageFromBackupStorageResponse),
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

_EXPORT_IMAGE_FROM_BACKUP_STORAGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ExportImageFromBackupStorageResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_BACKUP_STORAGE_CAPACITY = Operation(
    "GetBackupStorageCapacity",
    "GET",
    "/zstack/v1/backup-storage/capacities",
    (
        Query("zoneUuids"),
        Query("backupStorageUuids"),
        Query("all"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetBackupStorageCapacityResponse),
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

_GET_BACKUP_STORAGE_TYPES = Operation(
    "GetBackupStorageTypes",
    "GET",
    "/zstack/v1/backup-storage/types",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetBackupStorageTypesResponse),
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

_GET_TRASH_ON_BACKUP_STORAGE = Operation(
    "GetTrashOnBackupStorage",
    "GET",
    "/zstack/v1/backup-storage/trash",
    (
        Query("uuid"),
        Query("resourceUuid"),
        Query("resourceType"),
        Query("trashType"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetTrashOnBackupStorageResponse, unwrap="inventories"),
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
    "QueryBackupStorage",
    "GET",
    "/zstack/v1/backup-storage",
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
        "200": Json(lambda: _m.QueryBackupStorageResponse, unwrap="inventories"),
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

_QUERY_BACKUP_STORAGE_BY_UUID = Operation(
    "QueryBackupStorageByUuid",
    "GET",
    "/zstack/v1/backup-storage/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryBackupStorageResponse, unwrap="inventories"),
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

_QUERY_CEPH = Operation(
    "QueryCephBackupStorage",
    "GET",
    "/zstack/v1/backup-storage/ceph",
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
        "200": Json(lambda: _m.QueryCephBackupStorageResponse, unwrap="inventories"),
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

_QUERY_CEPH_BACKUP_STORAGE_BY_UUID = Operation(
    "QueryCephBackupStorageByUuid",
    "GET",
    "/zstack/v1/backup-storage/ceph/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryCephBackupStorageResponse, unwrap="inventories"),
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

_QUERY_SFTP = Operation(
    "QuerySftpBackupStorage",
    "GET",
    "/zstack/v1/backup-storage/sftp",
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
        "200": Json(lambda: _m.QuerySftpBackupStorageResponse, unwrap="inventories"),
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

_QUERY_SFTP_BACKUP_STORAGE_BY_UUID = Operation(
    "QuerySftpBackupStorageByUuid",
    "GET",
    "/zstack/v1/backup-storage/sftp/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QuerySftpBackupStorageResponse, unwrap="inventories"),
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

_RECONNECT = Operation(
    "ReconnectBackupStorage",
    "PUT",
    "/zstack/v1/backup-storage/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"reconnectbackupstorage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ReconnectBackupStorageResponse, unwrap="inventory"),
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

_RECONNECT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ReconnectBackupStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_RECONNECT_SFTP = Operation(
    "ReconnectSftpBackupStorage",
    "PUT",
    "/zstack/v1/backup-storage/sftp/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"reconnectsftpbackupstorage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ReconnectSftpBackupStorageResponse, unwrap="inventory"),
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

_RECONNECT_SFTP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ReconnectSftpBackupStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_REMOVE_MON_FROM_CEPH = Operation(
    "RemoveMonFromCephBackupStorage",
    "DELETE",
    "/zstack/v1/backup-storage/ceph/{uuid}/mons",
    (Path("uuid"), Member("monHostnames"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8", required=True),
    responses={
        "200": Json(
            lambda: _m.RemoveMonFromCephBackupStorageResponse,
            unwrap="inventory",
        ),
        "default": Json(lambda: _m.RemoveMonFromCephBackupStorageResponseDefault),
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

_REMOVE_MON_FROM_CEPH_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RemoveMonFromCephBackupStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE = Operation(
    "UpdateBackupStorage",
    "PUT",
    "/zstack/v1/backup-storage/{uuid}/actions",
    (
        Path("uuid"),
        Member("updatebackupstorage", "name"),
        Member("updatebackupstorage", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatebackupstorage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateBackupStorageResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdateBackupStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_CEPH_BACKUP_STORAGE_MON = Operation(
    "UpdateCephBackupStorageMon",
    "PUT",
    "/zstack/v1/backup-storage/ceph/mons/{monUuid}/actions",
    (
        Path("monUuid"),
        Member("updatecephbackupstoragemon", "hostname"),
        Member("updatecephbackupstoragemon", "sshUsername"),
        Member("updatecephbackupstoragemon", "sshPassword"),
        Member("updatecephbackupstoragemon", "sshPort"),
        Member("updatecephbackupstoragemon", "monPort"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatecephbackupstoragemon": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateCephBackupStorageMonResponse, unwrap="inventory"),
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

_UPDATE_CEPH_BACKUP_STORAGE_MON_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateCephBackupStorageMonResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_SFTP = Operation(
    "UpdateSftpBackupStorage",
    "PUT",
    "/zstack/v1/backup-storage/sftp/{uuid}/actions",
    (
        Path("uuid"),
        Member("updatesftpbackupstorage", "username"),
        Member("updatesftpbackupstorage", "password"),
        Member("updatesftpbackupstorage", "hostname"),
        Member("updatesftpbackupstorage", "sshPort"),
        Member("updatesftpbackupstorage", "name"),
        Member("updatesftpbackupstorage", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatesftpbackupstorage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateSftpBackupStorageResponse, unwrap="inventory"),
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

_UPDATE_SFTP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateSftpBackupStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class BackupStorage(Namespace):
    """Operations of backup-storage."""

    @overload
    def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.BackupStorageInventory]: ...

    @overload
    def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]: ...

    def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]:
        """Add Distributed Image Storage.

        Args:
            mon_urls: Connection strings of the monitor nodes. Since 0.6.
            url: Address where the Ceph backup storage can be reached. At most 2048
                characters. Since 0.6.
            name: Display name of the Ceph backup storage. At most 255 characters.
                Since 0.6.
            pool_name: Name of the pool. At most 255 characters. Since 0.6.
            description: Free text about the Ceph backup storage. At most 2048
                characters. Since 0.6.
            type: Type of the Ceph backup storage. Since 0.6.
            import_images: Whether to take over images already stored there. Since
                1.9.
            resource_uuid: Preset UUID of the new Ceph backup storage. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/backup-storage/ceph`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_CEPH,
            _ADD_CEPH_JOB,
            options,
            wait,
            mon_urls,
            url,
            name,
            pool_name,
            description,
            type,
            import_images,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_external(
        self,
        *,
        identity: str,
        url: str,
        name: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ExternalBackupStorageInventory: ...

    @overload
    def add_external(
        self,
        *,
        identity: str,
        url: str,
        name: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ExternalBackupStorageInventory]: ...

    @overload
    def add_external(
        self,
        *,
        identity: str,
        url: str,
        name: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ExternalBackupStorageInventory | Job[_m.ExternalBackupStorageInventory]: ...

    def add_external(
        self,
        *,
        identity: str,
        url: str,
        name: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ExternalBackupStorageInventory | Job[_m.ExternalBackupStorageInventory]:
        """Add External Image Storage.

        Args:
            identity: The provider name of the external storage. At most 255
                characters. Since 5.0.0.
            url: At most 2048 characters. Since 5.0.0.
            name: The name of the external backup storage. At most 255 characters.
                Since 5.0.0.
            description: At most 2048 characters. Since 5.0.0.
            type: Optional. The kind of the external backup storage. Since 5.0.0.
            import_images: Optional. Whether to take over images already stored
                there. Since 5.0.0.
            resource_uuid: Since 5.0.0.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 5.0.0.
            system_tags: Optional. The system tags. Since 5.0.0.
            user_tags: Optional. The user tags. Since 5.0.0.
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

        Sends `POST /zstack/v1/backup-storage/addon`. Since 5.0.0.
        """
        return _run_job(
            self._client,
            _ADD_EXTERNAL,
            _ADD_EXTERNAL_JOB,
            options,
            wait,
            identity,
            url,
            name,
            description,
            type,
            import_images,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_sftp(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        url: str,
        name: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    def add_sftp(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        url: str,
        name: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.BackupStorageInventory]: ...

    @overload
    def add_sftp(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        url: str,
        name: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]: ...

    def add_sftp(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        url: str,
        name: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]:
        """Add SFTP Image Storage.

        Args:
            hostname: The host name. At most 255 characters. Since 0.6.
            username: The login name. At most 255 characters. Since 0.6.
            password: The password of the login. At most 255 characters. Since 0.6.
            url: The address where the SFTP backup storage can be reached. At most
                2048 characters. Since 0.6.
            name: The name of the SFTP backup storage. At most 255 characters. Since
                0.6.
            ssh_port: Optional. The SSH port. Default: 22. From 1 to 65535. Since
                0.6.
            description: At most 2048 characters. Since 0.6.
            type: Since 0.6.
            import_images: Optional. Whether to take over images already stored
                there. Since 0.6.
            resource_uuid: Optional. The UUID to assign to the new SFTP backup
                storage. A random one is made when absent. Since 0.6.
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

        Sends `POST /zstack/v1/backup-storage/sftp`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_SFTP,
            _ADD_SFTP_JOB,
            options,
            wait,
            hostname,
            username,
            password,
            url,
            name,
            ssh_port,
            description,
            type,
            import_images,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_simulator(
        self,
        *,
        url: str,
        name: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    def add_simulator(
        self,
        *,
        url: str,
        name: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.BackupStorageInventory]: ...

    @overload
    def add_simulator(
        self,
        *,
        url: str,
        name: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]: ...

    def add_simulator(
        self,
        *,
        url: str,
        name: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]:
        """Add Simulator Image Storage.

        Args:
            url: The address where the simulator backup storage can be reached. At
                most 2048 characters. Since 0.6.
            name: The name of the simulator backup storage. At most 255 characters.
                Since 0.6.
            total_capacity: Optional. Since 0.6.
            available_capacity: Optional. Free capacity. Unit: Byte. Since 0.6.
            description: Optional. The description of the simulator backup storage.
                At most 2048 characters. Since 0.6.
            type: Optional. Since 0.6.
            import_images: Optional. Whether to take over images already stored
                there. Since 0.6.
            resource_uuid: Optional. The UUID to assign to the new simulator backup
                storage. A random one is made when absent. Since 0.6.
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

        Sends `POST /zstack/v1/backup-storage/simulators`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_SIMULATOR,
            _ADD_SIMULATOR_JOB,
            options,
            wait,
            url,
            name,
            total_capacity,
            available_capacity,
            description,
            type,
            import_images,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def change_backup_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeBackupStorageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    def change_backup_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeBackupStorageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.BackupStorageInventory]: ...

    @overload
    def change_backup_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeBackupStorageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]: ...

    def change_backup_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeBackupStorageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]:
        """Change Image Storage State.

        Args:
            uuid: Since 0.6.
            state_event: The switch that turns the backup storage on or off. Valid
                values: enable, disable. One of: enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/{uuid}/actions (action
        changebackupstoragestate)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_BACKUP_STORAGE_STATE,
            _CHANGE_BACKUP_STORAGE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    def clean_up_trash_on_backup_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CleanUpTrashOnBackupStorageResponse: ...

    @overload
    def clean_up_trash_on_backup_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.CleanUpTrashOnBackupStorageResponse]: ...

    @overload
    def clean_up_trash_on_backup_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpTrashOnBackupStorageResponse
        | Job[_m.CleanUpTrashOnBackupStorageResponse]
    ): ...

    def clean_up_trash_on_backup_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpTrashOnBackupStorageResponse
        | Job[_m.CleanUpTrashOnBackupStorageResponse]
    ):
        """Clean Up Trash on Image Storage.

        Args:
            uuid: The unique ID of the backup storage. Since 3.2.0.
            trash_id: Optional. The ID of the trash record. Since 3.3.0.
            system_tags: Optional. The system tags to attach. Since 3.2.0.
            user_tags: Optional. The user tags. Since 3.2.0.
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

        Sends `PUT /zstack/v1/backup-storage/{uuid}/trash/actions (action
        cleanuptrashonbackupstorage)`.
        """
        return _run_job(
            self._client,
            _CLEAN_UP_TRASH_ON_BACKUP_STORAGE,
            _CLEAN_UP_TRASH_ON_BACKUP_STORAGE_JOB,
            options,
            wait,
            uuid,
            trash_id,
            system_tags,
            user_tags,
        )

    @overload
    def delete(
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
    def delete(
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
    def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Image Storage.

        Args:
            uuid: The UUID of the backup storage. Since 0.6.
            delete_mode: Optional. The mode of deletion. Options: Permissive |
                Enforcing. Default: Permissive. One of: Permissive, Enforcing.
                Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteBackupStorageResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/backup-storage/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE,
            _DELETE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def delete_exported_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_exported_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_exported_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_exported_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Exported Image from Image Storage.

        Args:
            backup_storage_uuid: The UUID of the backup storage. Since 1.7.
            image_uuid: The UUID of the image. Since 1.7.
            system_tags: Optional. The system tags to attach. Since 1.7.
            user_tags: Optional. The user tags. Since 1.7.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteExportedImageFromBackupStorageResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/backup-storage/{backupStorageUuid}/exported-images/{imageUuid}`.
        Since 1.7.
        """
        return _run_job(
            self._client,
            _DELETE_EXPORTED_IMAGE_FROM_BACKUP_STORAGE,
            _DELETE_EXPORTED_IMAGE_FROM_BACKUP_STORAGE_JOB,
            options,
            wait,
            backup_storage_uuid,
            image_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def export_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        *,
        image_uuid: str,
        export_format: (
            _m.ExportImageFromBackupStorageRequestExportFormat
            | Literal["raw", "qcow2"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ExportImageFromBackupStorageResponse: ...

    @overload
    def export_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        *,
        image_uuid: str,
        export_format: (
            _m.ExportImageFromBackupStorageRequestExportFormat
            | Literal["raw", "qcow2"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ExportImageFromBackupStorageResponse]: ...

    @overload
    def export_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        *,
        image_uuid: str,
        export_format: (
            _m.ExportImageFromBackupStorageRequestExportFormat
            | Literal["raw", "qcow2"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.ExportImageFromBackupStorageResponse
        | Job[_m.ExportImageFromBackupStorageResponse]
    ): ...

    def export_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        *,
        image_uuid: str,
        export_format: (
            _m.ExportImageFromBackupStorageRequestExportFormat
            | Literal["raw", "qcow2"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.ExportImageFromBackupStorageResponse
        | Job[_m.ExportImageFromBackupStorageResponse]
    ):
        """Export Image from Image Storage.

        Args:
            backup_storage_uuid: The UUID of the backup storage. Since 1.7.
            image_uuid: The UUID of the image. Since 1.7.
            export_format: Optional. The format of the exported image. One of: raw,
                qcow2. Since 3.9.0.
            system_tags: Optional. The system tags to attach. Since 1.7.
            user_tags: Since 1.7.
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

        Sends `PUT /zstack/v1/backup-storage/{backupStorageUuid}/actions (action
        exportimagefrombackupstorage)`. Since 1.7.
        """
        return _run_job(
            self._client,
            _EXPORT_IMAGE_FROM_BACKUP_STORAGE,
            _EXPORT_IMAGE_FROM_BACKUP_STORAGE_JOB,
            options,
            wait,
            backup_storage_uuid,
            image_uuid,
            export_format,
            system_tags,
            user_tags,
        )

    def get_backup_storage_capacity(
        self,
        *,
        zone_uuids: Sequence[str] | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetBackupStorageCapacityResponse:
        """Get Image Storage Capacity.

        Args:
            zone_uuids: Optional. The UUIDs of the zones. Since 0.6.
            backup_storage_uuids: Optional. The UUIDs of the backup storages. Since
                0.6.
            all: Optional. Whether to count every resource. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/capacities`. Since 0.6.
        """
        return self._call(
            _GET_BACKUP_STORAGE_CAPACITY,
            options,
            zone_uuids,
            backup_storage_uuids,
            all,
            system_tags,
            user_tags,
        )

    def get_backup_storage_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetBackupStorageTypesResponse:
        """Get Image Storage Types.

        Args:
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/types`. Since 0.6.
        """
        return self._call(_GET_BACKUP_STORAGE_TYPES, options, system_tags, user_tags)

    def get_trash_on_backup_storage(
        self,
        *,
        uuid: str,
        resource_uuid: str | UnsetType = UNSET,
        resource_type: str | UnsetType = UNSET,
        trash_type: Literal["MigrateImage"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.InstallPathRecycleInventory]:
        """Get Trash on Image Storage.

        Args:
            uuid: The UUID of the backup storage. Since 3.2.0.
            resource_uuid: Optional. The UUID to assign to the new trash. A random
                one is made when absent. Since 3.5.0.
            resource_type: Optional. The type of the resource. Since 3.5.0.
            trash_type: One of: MigrateImage. Since 3.5.0.
            system_tags: Optional. The system tags. Since 3.2.0.
            user_tags: Since 3.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/trash`. Since 3.2.0.
        """
        return self._call(
            _GET_TRASH_ON_BACKUP_STORAGE,
            options,
            uuid,
            resource_uuid,
            resource_type,
            trash_type,
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
    ) -> Page[_m.BackupStorageInventory, _m.QueryBackupStorageResponse]:
        """Query Image Storages.

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

        Sends `GET /zstack/v1/backup-storage`. Since 0.6.
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

    def query_backup_storage_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.BackupStorageInventory]:
        """Query Image Storages by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/{uuid}`.
        """
        return self._call(_QUERY_BACKUP_STORAGE_BY_UUID, options, uuid)

    def query_ceph(
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
    ) -> Page[_m.BackupStorageInventory, _m.QueryCephBackupStorageResponse]:
        """Query Distributed Image Storage.

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

        Sends `GET /zstack/v1/backup-storage/ceph`. Since 0.6.
        """
        return self._call(
            _QUERY_CEPH,
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

    def query_ceph_backup_storage_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.BackupStorageInventory]:
        """Query Distributed Image Storage by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/ceph/{uuid}`.
        """
        return self._call(_QUERY_CEPH_BACKUP_STORAGE_BY_UUID, options, uuid)

    def query_sftp(
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
    ) -> Page[_m.SftpBackupStorageInventory, _m.QuerySftpBackupStorageResponse]:
        """Query SFTP Image Storages.

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

        Sends `GET /zstack/v1/backup-storage/sftp`. Since 0.6.
        """
        return self._call(
            _QUERY_SFTP,
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

    def query_sftp_backup_storage_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.SftpBackupStorageInventory]:
        """Query SFTP Image Storages by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/sftp/{uuid}`.
        """
        return self._call(_QUERY_SFTP_BACKUP_STORAGE_BY_UUID, options, uuid)

    @overload
    def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.BackupStorageInventory]: ...

    @overload
    def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]: ...

    def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]:
        """Reconnect Image Storage.

        Args:
            uuid: The unique ID of the backup storage. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/{uuid}/actions (action
        reconnectbackupstorage)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _RECONNECT,
            _RECONNECT_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def reconnect_sftp(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SftpBackupStorageInventory: ...

    @overload
    def reconnect_sftp(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SftpBackupStorageInventory]: ...

    @overload
    def reconnect_sftp(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SftpBackupStorageInventory | Job[_m.SftpBackupStorageInventory]: ...

    def reconnect_sftp(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SftpBackupStorageInventory | Job[_m.SftpBackupStorageInventory]:
        """Reconnect SFTP Image Storage.

        Args:
            uuid: The unique ID of the SFTP backup storage. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/sftp/{uuid}/actions (action
        reconnectsftpbackupstorage)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _RECONNECT_SFTP,
            _RECONNECT_SFTP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def remove_mon_from_ceph(
        self,
        uuid: str,
        *,
        mon_hostnames: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory: ...

    @overload
    def remove_mon_from_ceph(
        self,
        uuid: str,
        *,
        mon_hostnames: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.CephBackupStorageInventory]: ...

    @overload
    def remove_mon_from_ceph(
        self,
        uuid: str,
        *,
        mon_hostnames: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory | Job[_m.CephBackupStorageInventory]: ...

    def remove_mon_from_ceph(
        self,
        uuid: str,
        *,
        mon_hostnames: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory | Job[_m.CephBackupStorageInventory]:
        """Remove Monitor Node from Distributed Image Storage.

        Args:
            uuid: UUID of the Ceph backup storage. Since 0.6.
            mon_hostnames: Host names of the monitor nodes. At least 1 items. Since
                0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveMonFromCephBackupStorageResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/backup-storage/ceph/{uuid}/mons`. Since 0.6.
        """
        return _run_job(
            self._client,
            _REMOVE_MON_FROM_CEPH,
            _REMOVE_MON_FROM_CEPH_JOB,
            options,
            wait,
            uuid,
            mon_hostnames,
            system_tags,
            user_tags,
        )

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.BackupStorageInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]:
        """Update Image Storage.

        Args:
            uuid: Since 0.6.
            name: Optional. The display name of the backup storage. At most 255
                characters. Since 0.6.
            description: Optional. The description of the backup storage. At most
                2048 characters. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/{uuid}/actions (action
        updatebackupstorage)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )

    @overload
    def update_ceph_backup_storage_mon(
        self,
        mon_uuid: str,
        *,
        hostname: str | UnsetType = UNSET,
        ssh_username: str | UnsetType = UNSET,
        ssh_password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        mon_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory: ...

    @overload
    def update_ceph_backup_storage_mon(
        self,
        mon_uuid: str,
        *,
        hostname: str | UnsetType = UNSET,
        ssh_username: str | UnsetType = UNSET,
        ssh_password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        mon_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.CephBackupStorageInventory]: ...

    @overload
    def update_ceph_backup_storage_mon(
        self,
        mon_uuid: str,
        *,
        hostname: str | UnsetType = UNSET,
        ssh_username: str | UnsetType = UNSET,
        ssh_password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        mon_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory | Job[_m.CephBackupStorageInventory]: ...

    def update_ceph_backup_storage_mon(
        self,
        mon_uuid: str,
        *,
        hostname: str | UnsetType = UNSET,
        ssh_username: str | UnsetType = UNSET,
        ssh_password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        mon_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory | Job[_m.CephBackupStorageInventory]:
        """Update Monitor Node of Distributed Image Storage.

        Args:
            mon_uuid: UUID of the Ceph monitor node. Since 0.6.
            hostname: Host name. At most 255 characters. Since 0.6.
            ssh_username: SSH user. At most 255 characters. Since 0.6.
            ssh_password: SSH password. At most 255 characters. Since 0.6.
            ssh_port: SSH port. From 1 to 65535. Since 0.6.
            mon_port: Port of the monitor node. Range: 1-65535. From 1 to 65535.
                Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/ceph/mons/{monUuid}/actions (action
        updatecephbackupstoragemon)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_CEPH_BACKUP_STORAGE_MON,
            _UPDATE_CEPH_BACKUP_STORAGE_MON_JOB,
            options,
            wait,
            mon_uuid,
            hostname,
            ssh_username,
            ssh_password,
            ssh_port,
            mon_port,
            system_tags,
            user_tags,
        )

    @overload
    def update_sftp(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        hostname: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    def update_sftp(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        hostname: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.BackupStorageInventory]: ...

    @overload
    def update_sftp(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        hostname: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]: ...

    def update_sftp(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        hostname: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | Job[_m.BackupStorageInventory]:
        """Update SFTP Image Storage.

        Args:
            uuid: The UUID of the backup storage. Since 0.6.
            username: Optional. The user name for the connection. At most 255
                characters. Since 0.6.
            password: Optional. The password of the login. At most 255 characters.
                Since 0.6.
            hostname: Optional. The host name or IP address of the server. At most
                255 characters. Since 0.6.
            ssh_port: Optional. The SSH port. From 1 to 65535. Since 0.6.
            name: Optional. The name of the backup storage. At most 255 characters.
                Since 0.6.
            description: Optional. Free text about the backup storage. At most 2048
                characters. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/sftp/{uuid}/actions (action
        updatesftpbackupstorage)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_SFTP,
            _UPDATE_SFTP_JOB,
            options,
            wait,
            uuid,
            username,
            password,
            hostname,
            ssh_port,
            name,
            description,
            system_tags,
            user_tags,
        )


class AsyncBackupStorage(AsyncNamespace):
    """Operations of backup-storage."""

    @overload
    async def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    async def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.BackupStorageInventory]: ...

    @overload
    async def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]: ...

    async def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]:
        """Add Distributed Image Storage.

        Args:
            mon_urls: Connection strings of the monitor nodes. Since 0.6.
            url: Address where the Ceph backup storage can be reached. At most 2048
                characters. Since 0.6.
            name: Display name of the Ceph backup storage. At most 255 characters.
                Since 0.6.
            pool_name: Name of the pool. At most 255 characters. Since 0.6.
            description: Free text about the Ceph backup storage. At most 2048
                characters. Since 0.6.
            type: Type of the Ceph backup storage. Since 0.6.
            import_images: Whether to take over images already stored there. Since
                1.9.
            resource_uuid: Preset UUID of the new Ceph backup storage. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System tags to attach. Since 0.6.
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

        Sends `POST /zstack/v1/backup-storage/ceph`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_CEPH,
            _ADD_CEPH_JOB,
            options,
            wait,
            mon_urls,
            url,
            name,
            pool_name,
            description,
            type,
            import_images,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_external(
        self,
        *,
        identity: str,
        url: str,
        name: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ExternalBackupStorageInventory: ...

    @overload
    async def add_external(
        self,
        *,
        identity: str,
        url: str,
        name: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ExternalBackupStorageInventory]: ...

    @overload
    async def add_external(
        self,
        *,
        identity: str,
        url: str,
        name: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.ExternalBackupStorageInventory | AsyncJob[_m.ExternalBackupStorageInventory]
    ): ...

    async def add_external(
        self,
        *,
        identity: str,
        url: str,
        name: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.ExternalBackupStorageInventory | AsyncJob[_m.ExternalBackupStorageInventory]
    ):
        """Add External Image Storage.

        Args:
            identity: The provider name of the external storage. At most 255
                characters. Since 5.0.0.
            url: At most 2048 characters. Since 5.0.0.
            name: The name of the external backup storage. At most 255 characters.
                Since 5.0.0.
            description: At most 2048 characters. Since 5.0.0.
            type: Optional. The kind of the external backup storage. Since 5.0.0.
            import_images: Optional. Whether to take over images already stored
                there. Since 5.0.0.
            resource_uuid: Since 5.0.0.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 5.0.0.
            system_tags: Optional. The system tags. Since 5.0.0.
            user_tags: Optional. The user tags. Since 5.0.0.
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

        Sends `POST /zstack/v1/backup-storage/addon`. Since 5.0.0.
        """
        return await _run_job_async(
            self._client,
            _ADD_EXTERNAL,
            _ADD_EXTERNAL_JOB,
            options,
            wait,
            identity,
            url,
            name,
            description,
            type,
            import_images,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_sftp(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        url: str,
        name: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    async def add_sftp(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        url: str,
        name: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.BackupStorageInventory]: ...

    @overload
    async def add_sftp(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        url: str,
        name: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]: ...

    async def add_sftp(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        url: str,
        name: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]:
        """Add SFTP Image Storage.

        Args:
            hostname: The host name. At most 255 characters. Since 0.6.
            username: The login name. At most 255 characters. Since 0.6.
            password: The password of the login. At most 255 characters. Since 0.6.
            url: The address where the SFTP backup storage can be reached. At most
                2048 characters. Since 0.6.
            name: The name of the SFTP backup storage. At most 255 characters. Since
                0.6.
            ssh_port: Optional. The SSH port. Default: 22. From 1 to 65535. Since
                0.6.
            description: At most 2048 characters. Since 0.6.
            type: Since 0.6.
            import_images: Optional. Whether to take over images already stored
                there. Since 0.6.
            resource_uuid: Optional. The UUID to assign to the new SFTP backup
                storage. A random one is made when absent. Since 0.6.
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

        Sends `POST /zstack/v1/backup-storage/sftp`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_SFTP,
            _ADD_SFTP_JOB,
            options,
            wait,
            hostname,
            username,
            password,
            url,
            name,
            ssh_port,
            description,
            type,
            import_images,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_simulator(
        self,
        *,
        url: str,
        name: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    async def add_simulator(
        self,
        *,
        url: str,
        name: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.BackupStorageInventory]: ...

    @overload
    async def add_simulator(
        self,
        *,
        url: str,
        name: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]: ...

    async def add_simulator(
        self,
        *,
        url: str,
        name: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        import_images: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]:
        """Add Simulator Image Storage.

        Args:
            url: The address where the simulator backup storage can be reached. At
                most 2048 characters. Since 0.6.
            name: The name of the simulator backup storage. At most 255 characters.
                Since 0.6.
            total_capacity: Optional. Since 0.6.
            available_capacity: Optional. Free capacity. Unit: Byte. Since 0.6.
            description: Optional. The description of the simulator backup storage.
                At most 2048 characters. Since 0.6.
            type: Optional. Since 0.6.
            import_images: Optional. Whether to take over images already stored
                there. Since 0.6.
            resource_uuid: Optional. The UUID to assign to the new simulator backup
                storage. A random one is made when absent. Since 0.6.
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

        Sends `POST /zstack/v1/backup-storage/simulators`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_SIMULATOR,
            _ADD_SIMULATOR_JOB,
            options,
            wait,
            url,
            name,
            total_capacity,
            available_capacity,
            description,
            type,
            import_images,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def change_backup_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeBackupStorageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    async def change_backup_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeBackupStorageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.BackupStorageInventory]: ...

    @overload
    async def change_backup_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeBackupStorageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]: ...

    async def change_backup_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeBackupStorageStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]:
        """Change Image Storage State.

        Args:
            uuid: Since 0.6.
            state_event: The switch that turns the backup storage on or off. Valid
                values: enable, disable. One of: enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/{uuid}/actions (action
        changebackupstoragestate)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_BACKUP_STORAGE_STATE,
            _CHANGE_BACKUP_STORAGE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    async def clean_up_trash_on_backup_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CleanUpTrashOnBackupStorageResponse: ...

    @overload
    async def clean_up_trash_on_backup_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.CleanUpTrashOnBackupStorageResponse]: ...

    @overload
    async def clean_up_trash_on_backup_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpTrashOnBackupStorageResponse
        | AsyncJob[_m.CleanUpTrashOnBackupStorageResponse]
    ): ...

    async def clean_up_trash_on_backup_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpTrashOnBackupStorageResponse
        | AsyncJob[_m.CleanUpTrashOnBackupStorageResponse]
    ):
        """Clean Up Trash on Image Storage.

        Args:
            uuid: The unique ID of the backup storage. Since 3.2.0.
            trash_id: Optional. The ID of the trash record. Since 3.3.0.
            system_tags: Optional. The system tags to attach. Since 3.2.0.
            user_tags: Optional. The user tags. Since 3.2.0.
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

        Sends `PUT /zstack/v1/backup-storage/{uuid}/trash/actions (action
        cleanuptrashonbackupstorage)`.
        """
        return await _run_job_async(
            self._client,
            _CLEAN_UP_TRASH_ON_BACKUP_STORAGE,
            _CLEAN_UP_TRASH_ON_BACKUP_STORAGE_JOB,
            options,
            wait,
            uuid,
            trash_id,
            system_tags,
            user_tags,
        )

    @overload
    async def delete(
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
    async def delete(
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
    async def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Image Storage.

        Args:
            uuid: The UUID of the backup storage. Since 0.6.
            delete_mode: Optional. The mode of deletion. Options: Permissive |
                Enforcing. Default: Permissive. One of: Permissive, Enforcing.
                Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteBackupStorageResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/backup-storage/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE,
            _DELETE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_exported_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_exported_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_exported_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_exported_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        image_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Exported Image from Image Storage.

        Args:
            backup_storage_uuid: The UUID of the backup storage. Since 1.7.
            image_uuid: The UUID of the image. Since 1.7.
            system_tags: Optional. The system tags to attach. Since 1.7.
            user_tags: Optional. The user tags. Since 1.7.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteExportedImageFromBackupStorageResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/backup-storage/{backupStorageUuid}/exported-images/{imageUuid}`.
        Since 1.7.
        """
        return await _run_job_async(
            self._client,
            _DELETE_EXPORTED_IMAGE_FROM_BACKUP_STORAGE,
            _DELETE_EXPORTED_IMAGE_FROM_BACKUP_STORAGE_JOB,
            options,
            wait,
            backup_storage_uuid,
            image_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def export_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        *,
        image_uuid: str,
        export_format: (
            _m.ExportImageFromBackupStorageRequestExportFormat
            | Literal["raw", "qcow2"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ExportImageFromBackupStorageResponse: ...

    @overload
    async def export_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        *,
        image_uuid: str,
        export_format: (
            _m.ExportImageFromBackupStorageRequestExportFormat
            | Literal["raw", "qcow2"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ExportImageFromBackupStorageResponse]: ...

    @overload
    async def export_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        *,
        image_uuid: str,
        export_format: (
            _m.ExportImageFromBackupStorageRequestExportFormat
            | Literal["raw", "qcow2"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.ExportImageFromBackupStorageResponse
        | AsyncJob[_m.ExportImageFromBackupStorageResponse]
    ): ...

    async def export_image_from_backup_storage(
        self,
        backup_storage_uuid: str,
        *,
        image_uuid: str,
        export_format: (
            _m.ExportImageFromBackupStorageRequestExportFormat
            | Literal["raw", "qcow2"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.ExportImageFromBackupStorageResponse
        | AsyncJob[_m.ExportImageFromBackupStorageResponse]
    ):
        """Export Image from Image Storage.

        Args:
            backup_storage_uuid: The UUID of the backup storage. Since 1.7.
            image_uuid: The UUID of the image. Since 1.7.
            export_format: Optional. The format of the exported image. One of: raw,
                qcow2. Since 3.9.0.
            system_tags: Optional. The system tags to attach. Since 1.7.
            user_tags: Since 1.7.
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

        Sends `PUT /zstack/v1/backup-storage/{backupStorageUuid}/actions (action
        exportimagefrombackupstorage)`. Since 1.7.
        """
        return await _run_job_async(
            self._client,
            _EXPORT_IMAGE_FROM_BACKUP_STORAGE,
            _EXPORT_IMAGE_FROM_BACKUP_STORAGE_JOB,
            options,
            wait,
            backup_storage_uuid,
            image_uuid,
            export_format,
            system_tags,
            user_tags,
        )

    async def get_backup_storage_capacity(
        self,
        *,
        zone_uuids: Sequence[str] | UnsetType = UNSET,
        backup_storage_uuids: Sequence[str] | UnsetType = UNSET,
        all: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetBackupStorageCapacityResponse:
        """Get Image Storage Capacity.

        Args:
            zone_uuids: Optional. The UUIDs of the zones. Since 0.6.
            backup_storage_uuids: Optional. The UUIDs of the backup storages. Since
                0.6.
            all: Optional. Whether to count every resource. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/capacities`. Since 0.6.
        """
        return await self._call(
            _GET_BACKUP_STORAGE_CAPACITY,
            options,
            zone_uuids,
            backup_storage_uuids,
            all,
            system_tags,
            user_tags,
        )

    async def get_backup_storage_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetBackupStorageTypesResponse:
        """Get Image Storage Types.

        Args:
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/types`. Since 0.6.
        """
        return await self._call(
            _GET_BACKUP_STORAGE_TYPES,
            options,
            system_tags,
            user_tags,
        )

    async def get_trash_on_backup_storage(
        self,
        *,
        uuid: str,
        resource_uuid: str | UnsetType = UNSET,
        resource_type: str | UnsetType = UNSET,
        trash_type: Literal["MigrateImage"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.InstallPathRecycleInventory]:
        """Get Trash on Image Storage.

        Args:
            uuid: The UUID of the backup storage. Since 3.2.0.
            resource_uuid: Optional. The UUID to assign to the new trash. A random
                one is made when absent. Since 3.5.0.
            resource_type: Optional. The type of the resource. Since 3.5.0.
            trash_type: One of: MigrateImage. Since 3.5.0.
            system_tags: Optional. The system tags. Since 3.2.0.
            user_tags: Since 3.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/trash`. Since 3.2.0.
        """
        return await self._call(
            _GET_TRASH_ON_BACKUP_STORAGE,
            options,
            uuid,
            resource_uuid,
            resource_type,
            trash_type,
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
    ) -> AsyncPages[_m.BackupStorageInventory, _m.QueryBackupStorageResponse]:
        """Query Image Storages.

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

        Sends `GET /zstack/v1/backup-storage`. Since 0.6.
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

    async def query_backup_storage_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.BackupStorageInventory]:
        """Query Image Storages by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/{uuid}`.
        """
        return await self._call(_QUERY_BACKUP_STORAGE_BY_UUID, options, uuid)

    def query_ceph(
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
    ) -> AsyncPages[_m.BackupStorageInventory, _m.QueryCephBackupStorageResponse]:
        """Query Distributed Image Storage.

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

        Sends `GET /zstack/v1/backup-storage/ceph`. Since 0.6.
        """
        return self._pages(
            _QUERY_CEPH,
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

    async def query_ceph_backup_storage_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.BackupStorageInventory]:
        """Query Distributed Image Storage by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/ceph/{uuid}`.
        """
        return await self._call(_QUERY_CEPH_BACKUP_STORAGE_BY_UUID, options, uuid)

    def query_sftp(
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
    ) -> AsyncPages[_m.SftpBackupStorageInventory, _m.QuerySftpBackupStorageResponse]:
        """Query SFTP Image Storages.

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

        Sends `GET /zstack/v1/backup-storage/sftp`. Since 0.6.
        """
        return self._pages(
            _QUERY_SFTP,
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

    async def query_sftp_backup_storage_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.SftpBackupStorageInventory]:
        """Query SFTP Image Storages by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/backup-storage/sftp/{uuid}`.
        """
        return await self._call(_QUERY_SFTP_BACKUP_STORAGE_BY_UUID, options, uuid)

    @overload
    async def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    async def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.BackupStorageInventory]: ...

    @overload
    async def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]: ...

    async def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]:
        """Reconnect Image Storage.

        Args:
            uuid: The unique ID of the backup storage. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/{uuid}/actions (action
        reconnectbackupstorage)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _RECONNECT,
            _RECONNECT_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def reconnect_sftp(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SftpBackupStorageInventory: ...

    @overload
    async def reconnect_sftp(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SftpBackupStorageInventory]: ...

    @overload
    async def reconnect_sftp(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SftpBackupStorageInventory | AsyncJob[_m.SftpBackupStorageInventory]: ...

    async def reconnect_sftp(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SftpBackupStorageInventory | AsyncJob[_m.SftpBackupStorageInventory]:
        """Reconnect SFTP Image Storage.

        Args:
            uuid: The unique ID of the SFTP backup storage. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/sftp/{uuid}/actions (action
        reconnectsftpbackupstorage)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _RECONNECT_SFTP,
            _RECONNECT_SFTP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def remove_mon_from_ceph(
        self,
        uuid: str,
        *,
        mon_hostnames: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory: ...

    @overload
    async def remove_mon_from_ceph(
        self,
        uuid: str,
        *,
        mon_hostnames: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.CephBackupStorageInventory]: ...

    @overload
    async def remove_mon_from_ceph(
        self,
        uuid: str,
        *,
        mon_hostnames: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory | AsyncJob[_m.CephBackupStorageInventory]: ...

    async def remove_mon_from_ceph(
        self,
        uuid: str,
        *,
        mon_hostnames: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory | AsyncJob[_m.CephBackupStorageInventory]:
        """Remove Monitor Node from Distributed Image Storage.

        Args:
            uuid: UUID of the Ceph backup storage. Since 0.6.
            mon_hostnames: Host names of the monitor nodes. At least 1 items. Since
                0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                RemoveMonFromCephBackupStorageResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/backup-storage/ceph/{uuid}/mons`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _REMOVE_MON_FROM_CEPH,
            _REMOVE_MON_FROM_CEPH_JOB,
            options,
            wait,
            uuid,
            mon_hostnames,
            system_tags,
            user_tags,
        )

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.BackupStorageInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]:
        """Update Image Storage.

        Args:
            uuid: Since 0.6.
            name: Optional. The display name of the backup storage. At most 255
                characters. Since 0.6.
            description: Optional. The description of the backup storage. At most
                2048 characters. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/{uuid}/actions (action
        updatebackupstorage)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )

    @overload
    async def update_ceph_backup_storage_mon(
        self,
        mon_uuid: str,
        *,
        hostname: str | UnsetType = UNSET,
        ssh_username: str | UnsetType = UNSET,
        ssh_password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        mon_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory: ...

    @overload
    async def update_ceph_backup_storage_mon(
        self,
        mon_uuid: str,
        *,
        hostname: str | UnsetType = UNSET,
        ssh_username: str | UnsetType = UNSET,
        ssh_password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        mon_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.CephBackupStorageInventory]: ...

    @overload
    async def update_ceph_backup_storage_mon(
        self,
        mon_uuid: str,
        *,
        hostname: str | UnsetType = UNSET,
        ssh_username: str | UnsetType = UNSET,
        ssh_password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        mon_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory | AsyncJob[_m.CephBackupStorageInventory]: ...

    async def update_ceph_backup_storage_mon(
        self,
        mon_uuid: str,
        *,
        hostname: str | UnsetType = UNSET,
        ssh_username: str | UnsetType = UNSET,
        ssh_password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        mon_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.CephBackupStorageInventory | AsyncJob[_m.CephBackupStorageInventory]:
        """Update Monitor Node of Distributed Image Storage.

        Args:
            mon_uuid: UUID of the Ceph monitor node. Since 0.6.
            hostname: Host name. At most 255 characters. Since 0.6.
            ssh_username: SSH user. At most 255 characters. Since 0.6.
            ssh_password: SSH password. At most 255 characters. Since 0.6.
            ssh_port: SSH port. From 1 to 65535. Since 0.6.
            mon_port: Port of the monitor node. Range: 1-65535. From 1 to 65535.
                Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/ceph/mons/{monUuid}/actions (action
        updatecephbackupstoragemon)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_CEPH_BACKUP_STORAGE_MON,
            _UPDATE_CEPH_BACKUP_STORAGE_MON_JOB,
            options,
            wait,
            mon_uuid,
            hostname,
            ssh_username,
            ssh_password,
            ssh_port,
            mon_port,
            system_tags,
            user_tags,
        )

    @overload
    async def update_sftp(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        hostname: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory: ...

    @overload
    async def update_sftp(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        hostname: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.BackupStorageInventory]: ...

    @overload
    async def update_sftp(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        hostname: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]: ...

    async def update_sftp(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        hostname: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.BackupStorageInventory | AsyncJob[_m.BackupStorageInventory]:
        """Update SFTP Image Storage.

        Args:
            uuid: The UUID of the backup storage. Since 0.6.
            username: Optional. The user name for the connection. At most 255
                characters. Since 0.6.
            password: Optional. The password of the login. At most 255 characters.
                Since 0.6.
            hostname: Optional. The host name or IP address of the server. At most
                255 characters. Since 0.6.
            ssh_port: Optional. The SSH port. From 1 to 65535. Since 0.6.
            name: Optional. The name of the backup storage. At most 255 characters.
                Since 0.6.
            description: Optional. Free text about the backup storage. At most 2048
                characters. Since 0.6.
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

        Sends `PUT /zstack/v1/backup-storage/sftp/{uuid}/actions (action
        updatesftpbackupstorage)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_SFTP,
            _UPDATE_SFTP_JOB,
            options,
            wait,
            uuid,
            username,
            password,
            hostname,
            ssh_port,
            name,
            description,
            system_tags,
            user_tags,
        )
