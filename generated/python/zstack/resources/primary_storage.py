"""Operations of primary-storage."""

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
    "AddCephPrimaryStorage",
    "POST",
    "/zstack/v1/primary-storage/ceph",
    (
        Member("params", "monUrls"),
        Member("params", "url"),
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "rootVolumePoolName"),
        Member("params", "dataVolumePoolName"),
        Member("params", "imageCachePoolName"),
        Member("params", "description"),
        Member("params", "type"),
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
        "200": Json(lambda: _m.AddCephPrimaryStorageResponse, unwrap="inventory"),
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
    Json(lambda: _m.AddCephPrimaryStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_CEPH_PRIMARY_STORAGE_POOL = Operation(
    "AddCephPrimaryStoragePool",
    "POST",
    "/zstack/v1/primary-storage/ceph/{primaryStorageUuid}/pools",
    (
        Path("primaryStorageUuid"),
        Member("params", "poolName"),
        Member("params", "type"),
        Member("params", "aliasName"),
        Member("params", "description"),
        Member("params", "isCreate"),
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
        "200": Json(lambda: _m.AddCephPrimaryStoragePoolResponse, unwrap="inventory"),
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

_ADD_CEPH_PRIMARY_STORAGE_POOL_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddCephPrimaryStoragePoolResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_EXTERNAL = Operation(
    "AddExternalPrimaryStorage",
    "POST",
    "/zstack/v1/primary-storage/addon",
    (
        Member("params", "identity"),
        Member("params", "defaultOutputProtocol"),
        Member("params", "url"),
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "config"),
        Member("params", "description"),
        Member("params", "type"),
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
        "200": Json(lambda: _m.AddExternalPrimaryStorageResponse, unwrap="inventory"),
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
    Json(lambda: _m.AddExternalPrimaryStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_LOCAL = Operation(
    "AddLocalPrimaryStorage",
    "POST",
    "/zstack/v1/primary-storage/local-storage",
    (
        Member("params", "url"),
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "description"),
        Member("params", "type"),
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
        "200": Json(lambda: _m.AddLocalPrimaryStorageResponse, unwrap="inventory"),
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

_ADD_LOCAL_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddLocalPrimaryStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_MON_TO_CEPH = Operation(
    "AddMonToCephPrimaryStorage",
    "POST",
    "/zstack/v1/primary-storage/ceph/{uuid}/mons",
    (
        Path("uuid"),
        Member("params", "monUrls"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AddMonToCephPrimaryStorageResponse, unwrap="inventory"),
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

_ADD_MON_TO_CEPH_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddMonToCephPrimaryStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_NFS = Operation(
    "AddNfsPrimaryStorage",
    "POST",
    "/zstack/v1/primary-storage/nfs",
    (
        Member("params", "url"),
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "description"),
        Member("params", "type"),
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
        "200": Json(lambda: _m.AddNfsPrimaryStorageResponse, unwrap="inventory"),
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

_ADD_NFS_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddNfsPrimaryStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_SHARED_MOUNT_POINT = Operation(
    "AddSharedMountPointPrimaryStorage",
    "POST",
    "/zstack/v1/primary-storage/smp",
    (
        Member("params", "url"),
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "description"),
        Member("params", "type"),
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
            lambda: _m.AddSharedMountPointPrimaryStorageResponse,
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

_ADD_SHARED_MOUNT_POINT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddSharedMountPointPrimaryStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_SIMULATOR = Operation(
    "AddSimulatorPrimaryStorage",
    "POST",
    "/zstack/v1/primary-storage/simulators",
    (
        Member("params", "url"),
        Member("params", "name"),
        Member("params", "zoneUuid"),
        Member("params", "totalCapacity"),
        Member("params", "availableCapacity"),
        Member("params", "availablePhysicalCapacity"),
        Member("params", "totalPhysicalCapacity"),
        Member("params", "description"),
        Member("params", "type"),
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
        "200": Json(lambda: _m.AddSimulatorPrimaryStorageResponse, unwrap="inventory"),
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
    Json(lambda: _m.AddSimulatorPrimaryStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_STORAGE_PROTOCOL = Operation(
    "AddStorageProtocol",
    "POST",
    "/zstack/v1/primary-storage/protocol",
    (
        Member("params", "uuid"),
        Member("params", "outputProtocol"),
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

_ADD_STORAGE_PROTOCOL_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_PRIMARY_STORAGE_STATE = Operation(
    "ChangePrimaryStorageState",
    "PUT",
    "/zstack/v1/primary-storage/{uuid}/actions",
    (
        Path("uuid"),
        Member("changeprimarystoragestate", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeprimarystoragestate": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangePrimaryStorageStateResponse, unwrap="inventory"),
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

_CHANGE_PRIMARY_STORAGE_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangePrimaryStorageStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CLEAN_UP_IMAGE_CACHE_ON_PRIMARY_STORAGE = Operation(
    "CleanUpImageCacheOnPrimaryStorage",
    "PUT",
    "/zstack/v1/primary-storage/{uuid}/actions",
    (
        Path("uuid"),
        Member("cleanupimagecacheonprimarystorage", "force"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"cleanupimagecacheonprimarystorage": {}},
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

_CLEAN_UP_IMAGE_CACHE_ON_PRIMARY_STORAGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CLEAN_UP_STORAGE_TRASH_ON_PRIMARY_STORAGE = Operation(
    "CleanUpStorageTrashOnPrimaryStorage",
    "PUT",
    "/zstack/v1/primary-storage/{uuid}/storagetrash/actions",
    (
        Path("uuid"),
        Member("cleanupstoragetrashonprimarystorage", "force"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"cleanupstoragetrashonprimarystorage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CleanUpStorageTrashOnPrimaryStorageResponse),
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

_CLEAN_UP_STORAGE_TRASH_ON_PRIMARY_STORAGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CleanUpStorageTrashOnPrimaryStorageResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CLEAN_UP_TRASH_ON_PRIMARY_STORAGE = Operation(
    "CleanUpTrashOnPrimaryStorage",
    "PUT",
    "/zstack/v1/primary-storage/{uuid}/trash/actions",
    (
        Path("uuid"),
        Member("cleanuptrashonprimarystorage", "trashId"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"cleanuptrashonprimarystorage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CleanUpTrashOnPrimaryStorageResponse),
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

_CLEAN_UP_TRASH_ON_PRIMARY_STORAGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CleanUpTrashOnPrimaryStorageResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE = Operation(
    "DeletePrimaryStorage",
    "DELETE",
    "/zstack/v1/primary-storage/{uuid}",
    (Path("uuid"), Member("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeletePrimaryStorageResponseDefault),
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

_DELETE_CEPH_PRIMARY_STORAGE_POOL = Operation(
    "DeleteCephPrimaryStoragePool",
    "DELETE",
    "/zstack/v1/primary-storage/ceph/pools/{uuid}",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteCephPrimaryStoragePoolResponseDefault),
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

_DELETE_CEPH_PRIMARY_STORAGE_POOL_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DISCOVER_EXTERNAL = Operation(
    "DiscoverExternalPrimaryStorage",
    "POST",
    "/zstack/v1/primary-storage/addon/discover",
    (
        Member("params", "url"),
        Member("params", "identity"),
        Member("params", "config"),
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
            lambda: _m.DiscoverExternalPrimaryStorageResponse,
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

_DISCOVER_EXTERNAL_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DiscoverExternalPrimaryStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_LOCAL_STORAGE_HOST_DISK_CAPACITY = Operation(
    "GetLocalStorageHostDiskCapacity",
    "GET",
    "/zstack/v1/primary-storage/local-storage/{primaryStorageUuid}/capacities",
    (
        Path("primaryStorageUuid"),
        Query("hostUuid"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(
            lambda: _m.GetLocalStorageHostDiskCapacityResponse,
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

_GET_PRIMARY_STORAGE_ALLOCATOR_STRATEGIES = Operation(
    "GetPrimaryStorageAllocatorStrategies",
    "GET",
    "/zstack/v1/primary-storage/allocators/strategies",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetPrimaryStorageAllocatorStrategiesResponse),
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

_GET_PRIMARY_STORAGE_LICENSE_INFO = Operation(
    "GetPrimaryStorageLicenseInfo",
    "GET",
    "/zstack/v1/primary-storage/{uuid}/license",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetPrimaryStorageLicenseInfoResponse),
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

_GET_PRIMARY_STORAGE_TYPES = Operation(
    "GetPrimaryStorageTypes",
    "GET",
    "/zstack/v1/primary-storage/types",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetPrimaryStorageTypesResponse),
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

_GET_PRIMARY_STORAGE_USAGE_REPORT = Operation(
    "GetPrimaryStorageUsageReport",
    "GET",
    "/zstack/v1/primary-storage/{primaryStorageUuid}/usage/report",
    (Path("primaryStorageUuid"), Query("uris"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetPrimaryStorageUsageReportResponse),
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

_GET_TRASH_ON_PRIMARY_STORAGE = Operation(
    "GetTrashOnPrimaryStorage",
    "GET",
    "/zstack/v1/primary-storage/trash",
    (
        Query("uuid"),
        Query("resourceUuid"),
        Query("resourceType"),
        Query("trashType"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetTrashOnPrimaryStorageResponse, unwrap="inventories"),
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

_LOCAL_STORAGE_MIGRATE_VOLUME = Operation(
    "LocalStorageMigrateVolume",
    "PUT",
    "/zstack/v1/primary-storage/local-storage/volumes/{volumeUuid}/actions",
    (
        Path("volumeUuid"),
        Member("localstoragemigratevolume", "destHostUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"localstoragemigratevolume": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.LocalStorageMigrateVolumeResponse, unwrap="inventory"),
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

_LOCAL_STORAGE_MIGRATE_VOLUME_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.LocalStorageMigrateVolumeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_QUERY = Operation(
    "QueryPrimaryStorage",
    "GET",
    "/zstack/v1/primary-storage",
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
        "200": Json(lambda: _m.QueryPrimaryStorageResponse, unwrap="inventories"),
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

_QUERY_CEPH = Operation(
    "QueryCephPrimaryStorage",
    "GET",
    "/zstack/v1/primary-storage/ceph",
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
        "200": Json(lambda: _m.QueryCephPrimaryStorageResponse, unwrap="inventories"),
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

_QUERY_CEPH_OSD_GROUP = Operation(
    "QueryCephOsdGroup",
    "GET",
    "/zstack/v1/primary-storage/ceph/osdgroups",
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
        "200": Json(lambda: _m.QueryCephOsdGroupResponse, unwrap="inventories"),
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

_QUERY_CEPH_OSD_GROUP_BY_UUID = Operation(
    "QueryCephOsdGroupByUuid",
    "GET",
    "/zstack/v1/primary-storage/ceph/osdgroups/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryCephOsdGroupResponse, unwrap="inventories"),
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

_QUERY_CEPH_PRIMARY_STORAGE_BY_UUID = Operation(
    "QueryCephPrimaryStorageByUuid",
    "GET",
    "/zstack/v1/primary-storage/ceph/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryCephPrimaryStorageResponse, unwrap="inventories"),
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

_QUERY_CEPH_PRIMARY_STORAGE_POOL = Operation(
    "QueryCephPrimaryStoragePool",
    "GET",
    "/zstack/v1/primary-storage/ceph/pools",
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
        "200": Json(
            lambda: _m.QueryCephPrimaryStoragePoolResponse,
            unwrap="inventories",
        ),
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

_QUERY_CEPH_PRIMARY_STORAGE_POOL_BY_UUID = Operation(
    "QueryCephPrimaryStoragePoolByUuid",
    "GET",
    "/zstack/v1/primary-storage/ceph/pools/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(
            lambda: _m.QueryCephPrimaryStoragePoolResponse,
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

_QUERY_IMAGE_CACHE = Operation(
    "QueryImageCache",
    "GET",
    "/zstack/v1/primary-storage/imagecache",
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
        "200": Json(lambda: _m.QueryImageCacheResponse, unwrap="inventories"),
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

_RECONNECT = Operation(
    "ReconnectPrimaryStorage",
    "PUT",
    "/zstack/v1/primary-storage/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"reconnectprimarystorage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ReconnectPrimaryStorageResponse, unwrap="inventory"),
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
    Json(lambda: _m.ReconnectPrimaryStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SYNC_PRIMARY_STORAGE_CAPACITY = Operation(
    "SyncPrimaryStorageCapacity",
    "PUT",
    "/zstack/v1/primary-storage/{primaryStorageUuid}/actions",
    (Path("primaryStorageUuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"syncprimarystoragecapacity": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.SyncPrimaryStorageCapacityResponse, unwrap="inventory"),
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

_SYNC_PRIMARY_STORAGE_CAPACITY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.SyncPrimaryStorageCapacityResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE = Operation(
    "UpdatePrimaryStorage",
    "PUT",
    "/zstack/v1/primary-storage/{uuid}/actions",
    (
        Path("uuid"),
        Member("updateprimarystorage", "name"),
        Member("updateprimarystorage", "description"),
        Member("updateprimarystorage", "url"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateprimarystorage": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdatePrimaryStorageResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdatePrimaryStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_CEPH_PRIMARY_STORAGE_MON = Operation(
    "UpdateCephPrimaryStorageMon",
    "PUT",
    "/zstack/v1/primary-storage/ceph/mons/{monUuid}/actions",
    (
        Path("monUuid"),
        Member("updatecephprimarystoragemon", "hostname"),
        Member("updatecephprimarystoragemon", "sshUsername"),
        Member("updatecephprimarystoragemon", "sshPassword"),
        Member("updatecephprimarystoragemon", "sshPort"),
        Member("updatecephprimarystoragemon", "monPort"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatecephprimarystoragemon": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateCephPrimaryStorageMonResponse, unwrap="inventory"),
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

_UPDATE_CEPH_PRIMARY_STORAGE_MON_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateCephPrimaryStorageMonResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_CEPH_PRIMARY_STORAGE_POOL = Operation(
    "UpdateCephPrimaryStoragePool",
    "PUT",
    "/zstack/v1/primary-storage/ceph/pools/{uuid}/actions",
    (
        Path("uuid"),
        Member("updatecephprimarystoragepool", "aliasName"),
        Member("updatecephprimarystoragepool", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatecephprimarystoragepool": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.UpdateCephPrimaryStoragePoolResponse,
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

_UPDATE_CEPH_PRIMARY_STORAGE_POOL_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateCephPrimaryStoragePoolResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_EXTERNAL = Operation(
    "UpdateExternalPrimaryStorage",
    "PUT",
    "/zstack/v1/primary-storage/addon/{uuid}/actions",
    (
        Path("uuid"),
        Member("updateexternalprimarystorage", "config"),
        Member("updateexternalprimarystorage", "defaultProtocol"),
        Member("updateexternalprimarystorage", "name"),
        Member("updateexternalprimarystorage", "description"),
        Member("updateexternalprimarystorage", "url"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateexternalprimarystorage": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.UpdateExternalPrimaryStorageResponse,
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

_UPDATE_EXTERNAL_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateExternalPrimaryStorageResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class PrimaryStorage(Namespace):
    """Operations of primary-storage."""

    @overload
    def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        zone_uuid: str,
        root_volume_pool_name: str | UnsetType = UNSET,
        data_volume_pool_name: str | UnsetType = UNSET,
        image_cache_pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        zone_uuid: str,
        root_volume_pool_name: str | UnsetType = UNSET,
        data_volume_pool_name: str | UnsetType = UNSET,
        image_cache_pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PrimaryStorageInventory]: ...

    @overload
    def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        zone_uuid: str,
        root_volume_pool_name: str | UnsetType = UNSET,
        data_volume_pool_name: str | UnsetType = UNSET,
        image_cache_pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]: ...

    def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        zone_uuid: str,
        root_volume_pool_name: str | UnsetType = UNSET,
        data_volume_pool_name: str | UnsetType = UNSET,
        image_cache_pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]:
        """Add Distributed Storage.

        Args:
            mon_urls: Connection strings of the monitor nodes. Since 0.6.
            url: URL of the Ceph primary storage. At most 2048 characters. Since 0.6.
            name: At most 255 characters. Since 0.6.
            zone_uuid: UUID of the zone. Since 0.6.
            root_volume_pool_name: Pool for root volumes. At most 255 characters.
                Since 0.6.
            data_volume_pool_name: Pool for data volumes. At most 255 characters.
                Since 0.6.
            image_cache_pool_name: Pool for the image cache. At most 255 characters.
                Since 0.6.
            description: Free text about the Ceph primary storage. At most 2048
                characters. Since 0.6.
            type: Kind of the Ceph primary storage. Since 0.6.
            resource_uuid: UUID to assign to the new Ceph primary storage. A random
                one is made when absent. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `POST /zstack/v1/primary-storage/ceph`. Since 0.6.
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
            zone_uuid,
            root_volume_pool_name,
            data_volume_pool_name,
            image_cache_pool_name,
            description,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_ceph_primary_storage_pool(
        self,
        primary_storage_uuid: str,
        *,
        pool_name: str,
        type: _m.AddCephPrimaryStoragePoolRequestType | Literal["Root", "Data"],
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_create: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStoragePoolInventory: ...

    @overload
    def add_ceph_primary_storage_pool(
        self,
        primary_storage_uuid: str,
        *,
        pool_name: str,
        type: _m.AddCephPrimaryStoragePoolRequestType | Literal["Root", "Data"],
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_create: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.CephPrimaryStoragePoolInventory]: ...

    @overload
    def add_ceph_primary_storage_pool(
        self,
        primary_storage_uuid: str,
        *,
        pool_name: str,
        type: _m.AddCephPrimaryStoragePoolRequestType | Literal["Root", "Data"],
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_create: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.CephPrimaryStoragePoolInventory | Job[_m.CephPrimaryStoragePoolInventory]
    ): ...

    def add_ceph_primary_storage_pool(
        self,
        primary_storage_uuid: str,
        *,
        pool_name: str,
        type: _m.AddCephPrimaryStoragePoolRequestType | Literal["Root", "Data"],
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_create: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStoragePoolInventory | Job[_m.CephPrimaryStoragePoolInventory]:
        """Add Distributed Storage Pool.

        Args:
            primary_storage_uuid: UUID of the primary storage. Since 0.6.
            pool_name: Name of the pool. At most 255 characters. Since 0.6.
            type: Kind of the Ceph pool. Valid values: Root, Data. One of: Root,
                Data. Since 0.6.
            alias_name: Display name of the pool. At most 255 characters. Since 0.6.
            description: Free text about the Ceph pool. At most 2048 characters.
                Since 0.6.
            is_create: Whether to create the pool. Since 0.6.
            resource_uuid: Preset UUID of the new Ceph pool. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `POST /zstack/v1/primary-storage/ceph/{primaryStorageUuid}/pools`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_CEPH_PRIMARY_STORAGE_POOL,
            _ADD_CEPH_PRIMARY_STORAGE_POOL_JOB,
            options,
            wait,
            primary_storage_uuid,
            pool_name,
            type,
            alias_name,
            description,
            is_create,
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
        default_output_protocol: (
            _m.AddExternalPrimaryStorageRequestDefaultOutputProtocol
            | Literal["Vhost", "iSCSI", "NVMEoF", "CBD", "file"]
        ),
        url: str,
        name: str,
        zone_uuid: str,
        config: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    def add_external(
        self,
        *,
        identity: str,
        default_output_protocol: (
            _m.AddExternalPrimaryStorageRequestDefaultOutputProtocol
            | Literal["Vhost", "iSCSI", "NVMEoF", "CBD", "file"]
        ),
        url: str,
        name: str,
        zone_uuid: str,
        config: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PrimaryStorageInventory]: ...

    @overload
    def add_external(
        self,
        *,
        identity: str,
        default_output_protocol: (
            _m.AddExternalPrimaryStorageRequestDefaultOutputProtocol
            | Literal["Vhost", "iSCSI", "NVMEoF", "CBD", "file"]
        ),
        url: str,
        name: str,
        zone_uuid: str,
        config: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]: ...

    def add_external(
        self,
        *,
        identity: str,
        default_output_protocol: (
            _m.AddExternalPrimaryStorageRequestDefaultOutputProtocol
            | Literal["Vhost", "iSCSI", "NVMEoF", "CBD", "file"]
        ),
        url: str,
        name: str,
        zone_uuid: str,
        config: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]:
        """Add External Data Storage.

        Args:
            identity: Provider name of the external storage. At most 255 characters.
                Since 5.0.0.
            default_output_protocol: Protocol used by default to export volumes.
                Options: Vhost | iSCSI | NVMEoF | CBD | file. One of: Vhost, iSCSI,
                NVMEoF, CBD, file. Since 5.0.0.
            url: Address where the external primary storage can be reached. At most
                2048 characters. Since 5.0.0.
            name: Name of the external primary storage. At most 255 characters. Since
                5.0.0.
            zone_uuid: Zone that holds the external primary storage, given as a UUID.
                Since 5.0.0.
            config: Settings as a JSON string. Since 5.0.0.
            description: Description of the external primary storage. At most 2048
                characters. Since 5.0.0.
            type: Since 5.0.0.
            resource_uuid: Preset UUID of the new external primary storage. Since
                5.0.0.
            tag_uuids: UUIDs of the tags to bind. Since 5.0.0.
            system_tags: System tags to attach. Since 5.0.0.
            user_tags: User tags to attach. Since 5.0.0.
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

        Sends `POST /zstack/v1/primary-storage/addon`. Since 5.0.0.
        """
        return _run_job(
            self._client,
            _ADD_EXTERNAL,
            _ADD_EXTERNAL_JOB,
            options,
            wait,
            identity,
            default_output_protocol,
            url,
            name,
            zone_uuid,
            config,
            description,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_local(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    def add_local(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PrimaryStorageInventory]: ...

    @overload
    def add_local(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]: ...

    def add_local(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]:
        """Add Local Data Storage.

        Args:
            url: Address where the local primary storage can be reached. At most 2048
                characters. Since 0.6.
            name: Display name of the local primary storage. At most 255 characters.
                Since 0.6.
            zone_uuid: Zone that holds the local primary storage, given as a UUID.
                Since 0.6.
            description: Free text about the local primary storage. At most 2048
                characters. Since 0.6.
            type: Kind of the local primary storage. Since 0.6.
            resource_uuid: UUID to assign to the new local primary storage. A random
                one is made when absent. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST /zstack/v1/primary-storage/local-storage`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_LOCAL,
            _ADD_LOCAL_JOB,
            options,
            wait,
            url,
            name,
            zone_uuid,
            description,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_mon_to_ceph(
        self,
        uuid: str,
        *,
        mon_urls: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStorageInventory: ...

    @overload
    def add_mon_to_ceph(
        self,
        uuid: str,
        *,
        mon_urls: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.CephPrimaryStorageInventory]: ...

    @overload
    def add_mon_to_ceph(
        self,
        uuid: str,
        *,
        mon_urls: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStorageInventory | Job[_m.CephPrimaryStorageInventory]: ...

    def add_mon_to_ceph(
        self,
        uuid: str,
        *,
        mon_urls: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStorageInventory | Job[_m.CephPrimaryStorageInventory]:
        """Add Monitor Node to Distributed Storage.

        Args:
            uuid: Unique ID of the Ceph primary storage. Since 0.6.
            mon_urls: Connection strings of the monitor nodes. At least 1 items.
                Since 0.6.
            system_tags: System Tags. Since 0.6.
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

        Sends `POST /zstack/v1/primary-storage/ceph/{uuid}/mons`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_MON_TO_CEPH,
            _ADD_MON_TO_CEPH_JOB,
            options,
            wait,
            uuid,
            mon_urls,
            system_tags,
            user_tags,
        )

    @overload
    def add_nfs(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    def add_nfs(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PrimaryStorageInventory]: ...

    @overload
    def add_nfs(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]: ...

    def add_nfs(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]:
        """Add NFS Data Storage.

        Args:
            url: URL of the NFS primary storage. At most 2048 characters. Since 0.6.
            name: Name of the NFS primary storage. At most 255 characters. Since 0.6.
            zone_uuid: UUID of the zone. Since 0.6.
            description: Description of the NFS primary storage. At most 2048
                characters. Since 0.6.
            type: Type of the NFS primary storage. Since 0.6.
            resource_uuid: Preset UUID of the new NFS primary storage. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
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

        Sends `POST /zstack/v1/primary-storage/nfs`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_NFS,
            _ADD_NFS_JOB,
            options,
            wait,
            url,
            name,
            zone_uuid,
            description,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_shared_mount_point(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    def add_shared_mount_point(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PrimaryStorageInventory]: ...

    @overload
    def add_shared_mount_point(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]: ...

    def add_shared_mount_point(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]:
        """Add Shared Mount Point Data Storage.

        Args:
            url: Address where the shared mount point primary storage can be reached.
                At most 2048 characters. Since 0.6.
            name: Display name of the shared mount point primary storage. At most 255
                characters. Since 0.6.
            zone_uuid: Zone that holds the shared mount point primary storage, given
                as a UUID. Since 0.6.
            description: Description of the shared mount point primary storage. At
                most 2048 characters. Since 0.6.
            type: Type of the shared mount point primary storage. Since 0.6.
            resource_uuid: UUID to assign to the new shared mount point primary
                storage. A random one is made when absent. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
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

        Sends `POST /zstack/v1/primary-storage/smp`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_SHARED_MOUNT_POINT,
            _ADD_SHARED_MOUNT_POINT_JOB,
            options,
            wait,
            url,
            name,
            zone_uuid,
            description,
            type,
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
        zone_uuid: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        available_physical_capacity: int | UnsetType = UNSET,
        total_physical_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    def add_simulator(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        available_physical_capacity: int | UnsetType = UNSET,
        total_physical_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PrimaryStorageInventory]: ...

    @overload
    def add_simulator(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        available_physical_capacity: int | UnsetType = UNSET,
        total_physical_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]: ...

    def add_simulator(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        available_physical_capacity: int | UnsetType = UNSET,
        total_physical_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]:
        """Add Simulator Data Storage.

        Args:
            url: Address where the simulator primary storage can be reached. At most
                2048 characters. Since 0.6.
            name: Display name of the simulator primary storage. At most 255
                characters. Since 0.6.
            zone_uuid: UUID of the zone. Since 0.6.
            total_capacity: Total capacity. Unit: Byte. Default: 100000000. Since
                0.6.
            available_capacity: Free capacity. Unit: Byte. Default: 10000000.
                Default: 10000000. Since 0.6.
            available_physical_capacity: Default: 10000000. Since 0.6.
            total_physical_capacity: Total physical capacity. Unit: Byte. Default:
                10000000. Default: 10000000. Since 0.6.
            description: Free text about the simulator primary storage. At most 2048
                characters. Since 0.6.
            type: Kind of the simulator primary storage. Since 0.6.
            resource_uuid: UUID to assign to the new simulator primary storage. A
                random one is made when absent. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
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

        Sends `POST /zstack/v1/primary-storage/simulators`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_SIMULATOR,
            _ADD_SIMULATOR_JOB,
            options,
            wait,
            url,
            name,
            zone_uuid,
            total_capacity,
            available_capacity,
            available_physical_capacity,
            total_physical_capacity,
            description,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_storage_protocol(
        self,
        *,
        uuid: str,
        output_protocol: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def add_storage_protocol(
        self,
        *,
        uuid: str,
        output_protocol: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def add_storage_protocol(
        self,
        *,
        uuid: str,
        output_protocol: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def add_storage_protocol(
        self,
        *,
        uuid: str,
        output_protocol: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Add Storage Protocol.

        Args:
            uuid: UUID of the primary storage. Since 5.1.0.
            output_protocol: Protocol to add. Since 5.1.0.
            system_tags: System Tags. Since 5.1.0.
            user_tags: User Tags. Since 5.1.0.
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

        Sends `POST /zstack/v1/primary-storage/protocol`. Since 5.1.0.
        """
        return _run_job(
            self._client,
            _ADD_STORAGE_PROTOCOL,
            _ADD_STORAGE_PROTOCOL_JOB,
            options,
            wait,
            uuid,
            output_protocol,
            system_tags,
            user_tags,
        )

    @overload
    def change_primary_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePrimaryStorageStateRequestStateEvent
            | Literal["enable", "disable", "maintain", "deleting"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    def change_primary_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePrimaryStorageStateRequestStateEvent
            | Literal["enable", "disable", "maintain", "deleting"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PrimaryStorageInventory]: ...

    @overload
    def change_primary_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePrimaryStorageStateRequestStateEvent
            | Literal["enable", "disable", "maintain", "deleting"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]: ...

    def change_primary_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePrimaryStorageStateRequestStateEvent
            | Literal["enable", "disable", "maintain", "deleting"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]:
        """Change Data Storage State.

        Args:
            uuid: Unique ID of the primary storage. Since 0.6.
            state_event: State change to apply. One of: enable, disable, maintain,
                deleting. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/actions (action
        changeprimarystoragestate)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_PRIMARY_STORAGE_STATE,
            _CHANGE_PRIMARY_STORAGE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    def clean_up_image_cache_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def clean_up_image_cache_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def clean_up_image_cache_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def clean_up_image_cache_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Clean Up Image Cache on Data Storage.

        Args:
            uuid: Unique ID of the primary storage. Since 0.6.
            force: Since 4.0.0.
            system_tags: System Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/actions (action
        cleanupimagecacheonprimarystorage)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CLEAN_UP_IMAGE_CACHE_ON_PRIMARY_STORAGE,
            _CLEAN_UP_IMAGE_CACHE_ON_PRIMARY_STORAGE_JOB,
            options,
            wait,
            uuid,
            force,
            system_tags,
            user_tags,
        )

    @overload
    def clean_up_storage_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CleanUpStorageTrashOnPrimaryStorageResponse: ...

    @overload
    def clean_up_storage_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.CleanUpStorageTrashOnPrimaryStorageResponse]: ...

    @overload
    def clean_up_storage_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpStorageTrashOnPrimaryStorageResponse
        | Job[_m.CleanUpStorageTrashOnPrimaryStorageResponse]
    ): ...

    def clean_up_storage_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpStorageTrashOnPrimaryStorageResponse
        | Job[_m.CleanUpStorageTrashOnPrimaryStorageResponse]
    ):
        """Clean Up Storage Trash on Data Storage.

        Args:
            uuid: UUID of the primary storage. Since 4.8.0.
            force: Whether to proceed despite warnings. Since 4.8.0.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/storagetrash/actions (action
        cleanupstoragetrashonprimarystorage)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CLEAN_UP_STORAGE_TRASH_ON_PRIMARY_STORAGE,
            _CLEAN_UP_STORAGE_TRASH_ON_PRIMARY_STORAGE_JOB,
            options,
            wait,
            uuid,
            force,
            system_tags,
            user_tags,
        )

    @overload
    def clean_up_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CleanUpTrashOnPrimaryStorageResponse: ...

    @overload
    def clean_up_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.CleanUpTrashOnPrimaryStorageResponse]: ...

    @overload
    def clean_up_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpTrashOnPrimaryStorageResponse
        | Job[_m.CleanUpTrashOnPrimaryStorageResponse]
    ): ...

    def clean_up_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpTrashOnPrimaryStorageResponse
        | Job[_m.CleanUpTrashOnPrimaryStorageResponse]
    ):
        """Clean Up Trash on Data Storage.

        Args:
            uuid: Unique ID of the primary storage. Since 3.2.0.
            trash_id: ID of the trash record. Since 3.3.0.
            system_tags: System Tags. Since 3.2.0.
            user_tags: User tags to attach. Since 3.2.0.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/trash/actions (action
        cleanuptrashonprimarystorage)`. Since 3.2.0.
        """
        return _run_job(
            self._client,
            _CLEAN_UP_TRASH_ON_PRIMARY_STORAGE,
            _CLEAN_UP_TRASH_ON_PRIMARY_STORAGE_JOB,
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
        delete_mode: (
            _m.DeletePrimaryStorageRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
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
        delete_mode: (
            _m.DeletePrimaryStorageRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
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
        delete_mode: (
            _m.DeletePrimaryStorageRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeletePrimaryStorageRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Data Storage.

        Args:
            uuid: Unique ID of the primary storage. Since 0.6.
            delete_mode: How strictly to delete. Options: Permissive | Enforcing. One
                of: Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeletePrimaryStorageResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/primary-storage/{uuid}`. Since 0.6.
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
    def delete_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Distributed Storage Pool.

        Args:
            uuid: UUID of the Ceph pool. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteCephPrimaryStoragePoolResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/primary-storage/ceph/pools/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_CEPH_PRIMARY_STORAGE_POOL,
            _DELETE_CEPH_PRIMARY_STORAGE_POOL_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def discover_external(
        self,
        *,
        url: str,
        identity: str | UnsetType = UNSET,
        config: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ExternalPrimaryStorageInventory: ...

    @overload
    def discover_external(
        self,
        *,
        url: str,
        identity: str | UnsetType = UNSET,
        config: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ExternalPrimaryStorageInventory]: ...

    @overload
    def discover_external(
        self,
        *,
        url: str,
        identity: str | UnsetType = UNSET,
        config: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.ExternalPrimaryStorageInventory | Job[_m.ExternalPrimaryStorageInventory]
    ): ...

    def discover_external(
        self,
        *,
        url: str,
        identity: str | UnsetType = UNSET,
        config: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ExternalPrimaryStorageInventory | Job[_m.ExternalPrimaryStorageInventory]:
        """Discover External Data Storage.

        Args:
            url: URL of the external primary storage. Since 5.0.0.
            identity: Provider name of the external storage. Since 5.0.0.
            config: Settings as a JSON string. Since 5.0.0.
            system_tags: System Tags. Since 5.0.0.
            user_tags: User tags to attach. Since 5.0.0.
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

        Sends `POST /zstack/v1/primary-storage/addon/discover`.
        """
        return _run_job(
            self._client,
            _DISCOVER_EXTERNAL,
            _DISCOVER_EXTERNAL_JOB,
            options,
            wait,
            url,
            identity,
            config,
            system_tags,
            user_tags,
        )

    def get_local_storage_host_disk_capacity(
        self,
        primary_storage_uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.HostDiskCapacity]:
        """Get Local Storage Host Disk Capacity.

        Args:
            primary_storage_uuid: UUID of the primary storage. Since 0.6.
            host_uuid: UUID of the host. Since 0.6.
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
        /zstack/v1/primary-storage/local-storage/{primaryStorageUuid}/capacities`.
        Since 0.6.
        """
        return self._call(
            _GET_LOCAL_STORAGE_HOST_DISK_CAPACITY,
            options,
            primary_storage_uuid,
            host_uuid,
            system_tags,
            user_tags,
        )

    def get_primary_storage_allocator_strategies(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetPrimaryStorageAllocatorStrategiesResponse:
        """Get Data Storage Allocator Strategies.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/allocators/strategies`. Since 0.6.
        """
        return self._call(
            _GET_PRIMARY_STORAGE_ALLOCATOR_STRATEGIES,
            options,
            system_tags,
            user_tags,
        )

    def get_primary_storage_license_info(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetPrimaryStorageLicenseInfoResponse:
        """Get Data Storage License Info.

        Args:
            uuid: Unique ID of the primary storage. Since 3.6.0.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/{uuid}/license`. Since 0.6.
        """
        return self._call(
            _GET_PRIMARY_STORAGE_LICENSE_INFO,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    def get_primary_storage_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetPrimaryStorageTypesResponse:
        """Get Data Storage Types.

        Args:
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/types`.
        """
        return self._call(_GET_PRIMARY_STORAGE_TYPES, options, system_tags, user_tags)

    def get_primary_storage_usage_report(
        self,
        primary_storage_uuid: str,
        *,
        uris: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetPrimaryStorageUsageReportResponse:
        """Get Data Storage Usage Report.

        Args:
            primary_storage_uuid: UUID of the primary storage. Since 4.7.21.
            uris: URIs to report on. Since 4.7.21.
            system_tags: System tags to attach. Since 4.7.21.
            user_tags: User Tags. Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/{primaryStorageUuid}/usage/report`.
        Since 4.7.21.
        """
        return self._call(
            _GET_PRIMARY_STORAGE_USAGE_REPORT,
            options,
            primary_storage_uuid,
            uris,
            system_tags,
            user_tags,
        )

    def get_trash_on_primary_storage(
        self,
        *,
        uuid: str,
        resource_uuid: str | UnsetType = UNSET,
        resource_type: str | UnsetType = UNSET,
        trash_type: (
            Literal[
                "MigrateVolume",
                "MigrateVolumeSnapshot",
                "RevertVolume",
                "VolumeSnapshot",
            ]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.InstallPathRecycleInventory]:
        """Get Trash on Data Storage.

        Args:
            uuid: Since 3.2.0.
            resource_uuid: UUID to assign to the new trash. A random one is made when
                absent. Since 3.5.0.
            resource_type: Type of the resource. Since 3.5.0.
            trash_type: Type of the trash. One of: MigrateVolume,
                MigrateVolumeSnapshot, RevertVolume, VolumeSnapshot. Since 3.5.0.
            system_tags: System tags to attach. Since 3.2.0.
            user_tags: Since 3.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/trash`. Since 3.2.0.
        """
        return self._call(
            _GET_TRASH_ON_PRIMARY_STORAGE,
            options,
            uuid,
            resource_uuid,
            resource_type,
            trash_type,
            system_tags,
            user_tags,
        )

    @overload
    def local_storage_migrate_volume(
        self,
        volume_uuid: str,
        *,
        dest_host_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LocalStorageResourceRefInventory: ...

    @overload
    def local_storage_migrate_volume(
        self,
        volume_uuid: str,
        *,
        dest_host_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LocalStorageResourceRefInventory]: ...

    @overload
    def local_storage_migrate_volume(
        self,
        volume_uuid: str,
        *,
        dest_host_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LocalStorageResourceRefInventory | Job[_m.LocalStorageResourceRefInventory]
    ): ...

    def local_storage_migrate_volume(
        self,
        volume_uuid: str,
        *,
        dest_host_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LocalStorageResourceRefInventory | Job[_m.LocalStorageResourceRefInventory]:
        """Migrate Local Volume.

        Args:
            volume_uuid: UUID of the volume. Since 0.6.
            dest_host_uuid: UUID of the host. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `PUT
        /zstack/v1/primary-storage/local-storage/volumes/{volumeUuid}/actions (action
        localstoragemigratevolume)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _LOCAL_STORAGE_MIGRATE_VOLUME,
            _LOCAL_STORAGE_MIGRATE_VOLUME_JOB,
            options,
            wait,
            volume_uuid,
            dest_host_uuid,
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
    ) -> Page[_m.PrimaryStorageInventory, _m.QueryPrimaryStorageResponse]:
        """Query Data Storage.

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

        Sends `GET /zstack/v1/primary-storage`. Since 0.6.
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
    ) -> Page[_m.PrimaryStorageInventory, _m.QueryCephPrimaryStorageResponse]:
        """Query Distributed Storage.

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

        Sends `GET /zstack/v1/primary-storage/ceph`. Since 0.6.
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

    def query_ceph_osd_group(
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
    ) -> Page[_m.CephOsdGroupInventory, _m.QueryCephOsdGroupResponse]:
        """Query Ceph OSD Groups.

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

        Sends `GET /zstack/v1/primary-storage/ceph/osdgroups`. Since 0.6.
        """
        return self._call(
            _QUERY_CEPH_OSD_GROUP,
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

    def query_ceph_osd_group_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.CephOsdGroupInventory]:
        """Query Ceph OSD Groups by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/ceph/osdgroups/{uuid}`.
        """
        return self._call(_QUERY_CEPH_OSD_GROUP_BY_UUID, options, uuid)

    def query_ceph_primary_storage_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.PrimaryStorageInventory]:
        """Query Distributed Storage by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/ceph/{uuid}`.
        """
        return self._call(_QUERY_CEPH_PRIMARY_STORAGE_BY_UUID, options, uuid)

    def query_ceph_primary_storage_pool(
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
    ) -> Page[
        _m.CephPrimaryStoragePoolInventory, _m.QueryCephPrimaryStoragePoolResponse
    ]:
        """Query Distributed Storage Pools.

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

        Sends `GET /zstack/v1/primary-storage/ceph/pools`. Since 0.6.
        """
        return self._call(
            _QUERY_CEPH_PRIMARY_STORAGE_POOL,
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

    def query_ceph_primary_storage_pool_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.CephPrimaryStoragePoolInventory]:
        """Query Distributed Storage Pools by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/ceph/pools/{uuid}`.
        """
        return self._call(_QUERY_CEPH_PRIMARY_STORAGE_POOL_BY_UUID, options, uuid)

    def query_image_cache(
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
    ) -> Page[_m.ImageCacheInventory, _m.QueryImageCacheResponse]:
        """Query Image Cache.

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

        Sends `GET /zstack/v1/primary-storage/imagecache`. Since 2.3.2.1.
        """
        return self._call(
            _QUERY_IMAGE_CACHE,
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

    @overload
    def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PrimaryStorageInventory]: ...

    @overload
    def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]: ...

    def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]:
        """Reconnect Data Storage.

        Args:
            uuid: UUID of the primary storage. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/actions (action
        reconnectprimarystorage)`. Since 0.6.
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
    def sync_primary_storage_capacity(
        self,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    def sync_primary_storage_capacity(
        self,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PrimaryStorageInventory]: ...

    @overload
    def sync_primary_storage_capacity(
        self,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]: ...

    def sync_primary_storage_capacity(
        self,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]:
        """Sync Data Storage Capacity.

        Args:
            primary_storage_uuid: UUID of the primary storage. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/{primaryStorageUuid}/actions (action
        syncprimarystoragecapacity)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _SYNC_PRIMARY_STORAGE_CAPACITY,
            _SYNC_PRIMARY_STORAGE_CAPACITY_JOB,
            options,
            wait,
            primary_storage_uuid,
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
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PrimaryStorageInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]:
        """Update Data Storage.

        Args:
            uuid: Unique ID of the primary storage. Since 0.6.
            name: Name of the primary storage. At most 255 characters. Since 0.6.
            description: Description of the primary storage. At most 2048 characters.
                Since 0.6.
            url: URL of the primary storage. At most 2048 characters. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/actions (action
        updateprimarystorage)`. Since 0.6.
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
            url,
            system_tags,
            user_tags,
        )

    @overload
    def update_ceph_primary_storage_mon(
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
    ) -> _m.CephPrimaryStorageInventory: ...

    @overload
    def update_ceph_primary_storage_mon(
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
    ) -> Job[_m.CephPrimaryStorageInventory]: ...

    @overload
    def update_ceph_primary_storage_mon(
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
    ) -> _m.CephPrimaryStorageInventory | Job[_m.CephPrimaryStorageInventory]: ...

    def update_ceph_primary_storage_mon(
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
    ) -> _m.CephPrimaryStorageInventory | Job[_m.CephPrimaryStorageInventory]:
        """Update Monitor Node of Distributed Storage.

        Args:
            mon_uuid: UUID of the Ceph monitor node. Since 0.6.
            hostname: Host name. At most 255 characters. Since 0.6.
            ssh_username: SSH user. At most 255 characters. Since 0.6.
            ssh_password: SSH password. At most 255 characters. Since 0.6.
            ssh_port: SSH port. Range: 1-65535. From 1 to 65535. Since 0.6.
            mon_port: Port of the monitor node. From 1 to 65535. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/ceph/mons/{monUuid}/actions (action
        updatecephprimarystoragemon)`.
        """
        return _run_job(
            self._client,
            _UPDATE_CEPH_PRIMARY_STORAGE_MON,
            _UPDATE_CEPH_PRIMARY_STORAGE_MON_JOB,
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
    def update_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStoragePoolInventory: ...

    @overload
    def update_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.CephPrimaryStoragePoolInventory]: ...

    @overload
    def update_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.CephPrimaryStoragePoolInventory | Job[_m.CephPrimaryStoragePoolInventory]
    ): ...

    def update_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStoragePoolInventory | Job[_m.CephPrimaryStoragePoolInventory]:
        """Update Distributed Storage Pool.

        Args:
            uuid: Since 0.6.
            alias_name: Display name of the pool. At most 255 characters. Since 0.6.
            description: Free text about the Ceph pool. At most 2048 characters.
                Since 0.6.
            system_tags: System Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/ceph/pools/{uuid}/actions (action
        updatecephprimarystoragepool)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_CEPH_PRIMARY_STORAGE_POOL,
            _UPDATE_CEPH_PRIMARY_STORAGE_POOL_JOB,
            options,
            wait,
            uuid,
            alias_name,
            description,
            system_tags,
            user_tags,
        )

    @overload
    def update_external(
        self,
        uuid: str,
        *,
        config: str | UnsetType = UNSET,
        default_protocol: (
            _m.UpdateExternalPrimaryStorageRequestDefaultProtocol
            | Literal["Vhost", "Scsi", "Nvme", "CBD", "file"]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ExternalPrimaryStorageInventory: ...

    @overload
    def update_external(
        self,
        uuid: str,
        *,
        config: str | UnsetType = UNSET,
        default_protocol: (
            _m.UpdateExternalPrimaryStorageRequestDefaultProtocol
            | Literal["Vhost", "Scsi", "Nvme", "CBD", "file"]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ExternalPrimaryStorageInventory]: ...

    @overload
    def update_external(
        self,
        uuid: str,
        *,
        config: str | UnsetType = UNSET,
        default_protocol: (
            _m.UpdateExternalPrimaryStorageRequestDefaultProtocol
            | Literal["Vhost", "Scsi", "Nvme", "CBD", "file"]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.ExternalPrimaryStorageInventory | Job[_m.ExternalPrimaryStorageInventory]
    ): ...

    def update_external(
        self,
        uuid: str,
        *,
        config: str | UnsetType = UNSET,
        default_protocol: (
            _m.UpdateExternalPrimaryStorageRequestDefaultProtocol
            | Literal["Vhost", "Scsi", "Nvme", "CBD", "file"]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ExternalPrimaryStorageInventory | Job[_m.ExternalPrimaryStorageInventory]:
        """Update External Data Storage.

        Args:
            uuid: Unique ID of the primary storage. Since 5.0.0.
            config: Settings as a JSON string. Since 5.0.0.
            default_protocol: Default protocol. One of: Vhost, Scsi, Nvme, CBD, file.
                At most 255 characters. Since 5.0.0.
            name: Name of the primary storage. At most 255 characters. Since 5.0.0.
            description: Description of the primary storage. At most 2048 characters.
                Since 5.0.0.
            url: Address where the primary storage can be reached. At most 2048
                characters. Since 5.0.0.
            system_tags: System Tags. Since 5.0.0.
            user_tags: User Tags. Since 5.0.0.
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

        Sends `PUT /zstack/v1/primary-storage/addon/{uuid}/actions (action
        updateexternalprimarystorage)`. Since 5.0.0.
        """
        return _run_job(
            self._client,
            _UPDATE_EXTERNAL,
            _UPDATE_EXTERNAL_JOB,
            options,
            wait,
            uuid,
            config,
            default_protocol,
            name,
            description,
            url,
            system_tags,
            user_tags,
        )


class AsyncPrimaryStorage(AsyncNamespace):
    """Operations of primary-storage."""

    @overload
    async def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        zone_uuid: str,
        root_volume_pool_name: str | UnsetType = UNSET,
        data_volume_pool_name: str | UnsetType = UNSET,
        image_cache_pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    async def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        zone_uuid: str,
        root_volume_pool_name: str | UnsetType = UNSET,
        data_volume_pool_name: str | UnsetType = UNSET,
        image_cache_pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PrimaryStorageInventory]: ...

    @overload
    async def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        zone_uuid: str,
        root_volume_pool_name: str | UnsetType = UNSET,
        data_volume_pool_name: str | UnsetType = UNSET,
        image_cache_pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]: ...

    async def add_ceph(
        self,
        *,
        mon_urls: Sequence[str],
        url: str,
        name: str,
        zone_uuid: str,
        root_volume_pool_name: str | UnsetType = UNSET,
        data_volume_pool_name: str | UnsetType = UNSET,
        image_cache_pool_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]:
        """Add Distributed Storage.

        Args:
            mon_urls: Connection strings of the monitor nodes. Since 0.6.
            url: URL of the Ceph primary storage. At most 2048 characters. Since 0.6.
            name: At most 255 characters. Since 0.6.
            zone_uuid: UUID of the zone. Since 0.6.
            root_volume_pool_name: Pool for root volumes. At most 255 characters.
                Since 0.6.
            data_volume_pool_name: Pool for data volumes. At most 255 characters.
                Since 0.6.
            image_cache_pool_name: Pool for the image cache. At most 255 characters.
                Since 0.6.
            description: Free text about the Ceph primary storage. At most 2048
                characters. Since 0.6.
            type: Kind of the Ceph primary storage. Since 0.6.
            resource_uuid: UUID to assign to the new Ceph primary storage. A random
                one is made when absent. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `POST /zstack/v1/primary-storage/ceph`. Since 0.6.
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
            zone_uuid,
            root_volume_pool_name,
            data_volume_pool_name,
            image_cache_pool_name,
            description,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_ceph_primary_storage_pool(
        self,
        primary_storage_uuid: str,
        *,
        pool_name: str,
        type: _m.AddCephPrimaryStoragePoolRequestType | Literal["Root", "Data"],
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_create: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStoragePoolInventory: ...

    @overload
    async def add_ceph_primary_storage_pool(
        self,
        primary_storage_uuid: str,
        *,
        pool_name: str,
        type: _m.AddCephPrimaryStoragePoolRequestType | Literal["Root", "Data"],
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_create: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.CephPrimaryStoragePoolInventory]: ...

    @overload
    async def add_ceph_primary_storage_pool(
        self,
        primary_storage_uuid: str,
        *,
        pool_name: str,
        type: _m.AddCephPrimaryStoragePoolRequestType | Literal["Root", "Data"],
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_create: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.CephPrimaryStoragePoolInventory
        | AsyncJob[_m.CephPrimaryStoragePoolInventory]
    ): ...

    async def add_ceph_primary_storage_pool(
        self,
        primary_storage_uuid: str,
        *,
        pool_name: str,
        type: _m.AddCephPrimaryStoragePoolRequestType | Literal["Root", "Data"],
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        is_create: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.CephPrimaryStoragePoolInventory
        | AsyncJob[_m.CephPrimaryStoragePoolInventory]
    ):
        """Add Distributed Storage Pool.

        Args:
            primary_storage_uuid: UUID of the primary storage. Since 0.6.
            pool_name: Name of the pool. At most 255 characters. Since 0.6.
            type: Kind of the Ceph pool. Valid values: Root, Data. One of: Root,
                Data. Since 0.6.
            alias_name: Display name of the pool. At most 255 characters. Since 0.6.
            description: Free text about the Ceph pool. At most 2048 characters.
                Since 0.6.
            is_create: Whether to create the pool. Since 0.6.
            resource_uuid: Preset UUID of the new Ceph pool. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `POST /zstack/v1/primary-storage/ceph/{primaryStorageUuid}/pools`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_CEPH_PRIMARY_STORAGE_POOL,
            _ADD_CEPH_PRIMARY_STORAGE_POOL_JOB,
            options,
            wait,
            primary_storage_uuid,
            pool_name,
            type,
            alias_name,
            description,
            is_create,
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
        default_output_protocol: (
            _m.AddExternalPrimaryStorageRequestDefaultOutputProtocol
            | Literal["Vhost", "iSCSI", "NVMEoF", "CBD", "file"]
        ),
        url: str,
        name: str,
        zone_uuid: str,
        config: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    async def add_external(
        self,
        *,
        identity: str,
        default_output_protocol: (
            _m.AddExternalPrimaryStorageRequestDefaultOutputProtocol
            | Literal["Vhost", "iSCSI", "NVMEoF", "CBD", "file"]
        ),
        url: str,
        name: str,
        zone_uuid: str,
        config: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PrimaryStorageInventory]: ...

    @overload
    async def add_external(
        self,
        *,
        identity: str,
        default_output_protocol: (
            _m.AddExternalPrimaryStorageRequestDefaultOutputProtocol
            | Literal["Vhost", "iSCSI", "NVMEoF", "CBD", "file"]
        ),
        url: str,
        name: str,
        zone_uuid: str,
        config: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]: ...

    async def add_external(
        self,
        *,
        identity: str,
        default_output_protocol: (
            _m.AddExternalPrimaryStorageRequestDefaultOutputProtocol
            | Literal["Vhost", "iSCSI", "NVMEoF", "CBD", "file"]
        ),
        url: str,
        name: str,
        zone_uuid: str,
        config: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]:
        """Add External Data Storage.

        Args:
            identity: Provider name of the external storage. At most 255 characters.
                Since 5.0.0.
            default_output_protocol: Protocol used by default to export volumes.
                Options: Vhost | iSCSI | NVMEoF | CBD | file. One of: Vhost, iSCSI,
                NVMEoF, CBD, file. Since 5.0.0.
            url: Address where the external primary storage can be reached. At most
                2048 characters. Since 5.0.0.
            name: Name of the external primary storage. At most 255 characters. Since
                5.0.0.
            zone_uuid: Zone that holds the external primary storage, given as a UUID.
                Since 5.0.0.
            config: Settings as a JSON string. Since 5.0.0.
            description: Description of the external primary storage. At most 2048
                characters. Since 5.0.0.
            type: Since 5.0.0.
            resource_uuid: Preset UUID of the new external primary storage. Since
                5.0.0.
            tag_uuids: UUIDs of the tags to bind. Since 5.0.0.
            system_tags: System tags to attach. Since 5.0.0.
            user_tags: User tags to attach. Since 5.0.0.
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

        Sends `POST /zstack/v1/primary-storage/addon`. Since 5.0.0.
        """
        return await _run_job_async(
            self._client,
            _ADD_EXTERNAL,
            _ADD_EXTERNAL_JOB,
            options,
            wait,
            identity,
            default_output_protocol,
            url,
            name,
            zone_uuid,
            config,
            description,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_local(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    async def add_local(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PrimaryStorageInventory]: ...

    @overload
    async def add_local(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]: ...

    async def add_local(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]:
        """Add Local Data Storage.

        Args:
            url: Address where the local primary storage can be reached. At most 2048
                characters. Since 0.6.
            name: Display name of the local primary storage. At most 255 characters.
                Since 0.6.
            zone_uuid: Zone that holds the local primary storage, given as a UUID.
                Since 0.6.
            description: Free text about the local primary storage. At most 2048
                characters. Since 0.6.
            type: Kind of the local primary storage. Since 0.6.
            resource_uuid: UUID to assign to the new local primary storage. A random
                one is made when absent. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.4.0.
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

        Sends `POST /zstack/v1/primary-storage/local-storage`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_LOCAL,
            _ADD_LOCAL_JOB,
            options,
            wait,
            url,
            name,
            zone_uuid,
            description,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_mon_to_ceph(
        self,
        uuid: str,
        *,
        mon_urls: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStorageInventory: ...

    @overload
    async def add_mon_to_ceph(
        self,
        uuid: str,
        *,
        mon_urls: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.CephPrimaryStorageInventory]: ...

    @overload
    async def add_mon_to_ceph(
        self,
        uuid: str,
        *,
        mon_urls: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStorageInventory | AsyncJob[_m.CephPrimaryStorageInventory]: ...

    async def add_mon_to_ceph(
        self,
        uuid: str,
        *,
        mon_urls: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStorageInventory | AsyncJob[_m.CephPrimaryStorageInventory]:
        """Add Monitor Node to Distributed Storage.

        Args:
            uuid: Unique ID of the Ceph primary storage. Since 0.6.
            mon_urls: Connection strings of the monitor nodes. At least 1 items.
                Since 0.6.
            system_tags: System Tags. Since 0.6.
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

        Sends `POST /zstack/v1/primary-storage/ceph/{uuid}/mons`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_MON_TO_CEPH,
            _ADD_MON_TO_CEPH_JOB,
            options,
            wait,
            uuid,
            mon_urls,
            system_tags,
            user_tags,
        )

    @overload
    async def add_nfs(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    async def add_nfs(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PrimaryStorageInventory]: ...

    @overload
    async def add_nfs(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]: ...

    async def add_nfs(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]:
        """Add NFS Data Storage.

        Args:
            url: URL of the NFS primary storage. At most 2048 characters. Since 0.6.
            name: Name of the NFS primary storage. At most 255 characters. Since 0.6.
            zone_uuid: UUID of the zone. Since 0.6.
            description: Description of the NFS primary storage. At most 2048
                characters. Since 0.6.
            type: Type of the NFS primary storage. Since 0.6.
            resource_uuid: Preset UUID of the new NFS primary storage. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
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

        Sends `POST /zstack/v1/primary-storage/nfs`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_NFS,
            _ADD_NFS_JOB,
            options,
            wait,
            url,
            name,
            zone_uuid,
            description,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_shared_mount_point(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    async def add_shared_mount_point(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PrimaryStorageInventory]: ...

    @overload
    async def add_shared_mount_point(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]: ...

    async def add_shared_mount_point(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]:
        """Add Shared Mount Point Data Storage.

        Args:
            url: Address where the shared mount point primary storage can be reached.
                At most 2048 characters. Since 0.6.
            name: Display name of the shared mount point primary storage. At most 255
                characters. Since 0.6.
            zone_uuid: Zone that holds the shared mount point primary storage, given
                as a UUID. Since 0.6.
            description: Description of the shared mount point primary storage. At
                most 2048 characters. Since 0.6.
            type: Type of the shared mount point primary storage. Since 0.6.
            resource_uuid: UUID to assign to the new shared mount point primary
                storage. A random one is made when absent. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System Tags. Since 0.6.
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

        Sends `POST /zstack/v1/primary-storage/smp`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_SHARED_MOUNT_POINT,
            _ADD_SHARED_MOUNT_POINT_JOB,
            options,
            wait,
            url,
            name,
            zone_uuid,
            description,
            type,
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
        zone_uuid: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        available_physical_capacity: int | UnsetType = UNSET,
        total_physical_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    async def add_simulator(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        available_physical_capacity: int | UnsetType = UNSET,
        total_physical_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PrimaryStorageInventory]: ...

    @overload
    async def add_simulator(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        available_physical_capacity: int | UnsetType = UNSET,
        total_physical_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]: ...

    async def add_simulator(
        self,
        *,
        url: str,
        name: str,
        zone_uuid: str,
        total_capacity: int | UnsetType = UNSET,
        available_capacity: int | UnsetType = UNSET,
        available_physical_capacity: int | UnsetType = UNSET,
        total_physical_capacity: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]:
        """Add Simulator Data Storage.

        Args:
            url: Address where the simulator primary storage can be reached. At most
                2048 characters. Since 0.6.
            name: Display name of the simulator primary storage. At most 255
                characters. Since 0.6.
            zone_uuid: UUID of the zone. Since 0.6.
            total_capacity: Total capacity. Unit: Byte. Default: 100000000. Since
                0.6.
            available_capacity: Free capacity. Unit: Byte. Default: 10000000.
                Default: 10000000. Since 0.6.
            available_physical_capacity: Default: 10000000. Since 0.6.
            total_physical_capacity: Total physical capacity. Unit: Byte. Default:
                10000000. Default: 10000000. Since 0.6.
            description: Free text about the simulator primary storage. At most 2048
                characters. Since 0.6.
            type: Kind of the simulator primary storage. Since 0.6.
            resource_uuid: UUID to assign to the new simulator primary storage. A
                random one is made when absent. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
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

        Sends `POST /zstack/v1/primary-storage/simulators`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_SIMULATOR,
            _ADD_SIMULATOR_JOB,
            options,
            wait,
            url,
            name,
            zone_uuid,
            total_capacity,
            available_capacity,
            available_physical_capacity,
            total_physical_capacity,
            description,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_storage_protocol(
        self,
        *,
        uuid: str,
        output_protocol: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def add_storage_protocol(
        self,
        *,
        uuid: str,
        output_protocol: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def add_storage_protocol(
        self,
        *,
        uuid: str,
        output_protocol: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def add_storage_protocol(
        self,
        *,
        uuid: str,
        output_protocol: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Add Storage Protocol.

        Args:
            uuid: UUID of the primary storage. Since 5.1.0.
            output_protocol: Protocol to add. Since 5.1.0.
            system_tags: System Tags. Since 5.1.0.
            user_tags: User Tags. Since 5.1.0.
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

        Sends `POST /zstack/v1/primary-storage/protocol`. Since 5.1.0.
        """
        return await _run_job_async(
            self._client,
            _ADD_STORAGE_PROTOCOL,
            _ADD_STORAGE_PROTOCOL_JOB,
            options,
            wait,
            uuid,
            output_protocol,
            system_tags,
            user_tags,
        )

    @overload
    async def change_primary_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePrimaryStorageStateRequestStateEvent
            | Literal["enable", "disable", "maintain", "deleting"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    async def change_primary_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePrimaryStorageStateRequestStateEvent
            | Literal["enable", "disable", "maintain", "deleting"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PrimaryStorageInventory]: ...

    @overload
    async def change_primary_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePrimaryStorageStateRequestStateEvent
            | Literal["enable", "disable", "maintain", "deleting"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]: ...

    async def change_primary_storage_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePrimaryStorageStateRequestStateEvent
            | Literal["enable", "disable", "maintain", "deleting"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]:
        """Change Data Storage State.

        Args:
            uuid: Unique ID of the primary storage. Since 0.6.
            state_event: State change to apply. One of: enable, disable, maintain,
                deleting. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/actions (action
        changeprimarystoragestate)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_PRIMARY_STORAGE_STATE,
            _CHANGE_PRIMARY_STORAGE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    async def clean_up_image_cache_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def clean_up_image_cache_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def clean_up_image_cache_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def clean_up_image_cache_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Clean Up Image Cache on Data Storage.

        Args:
            uuid: Unique ID of the primary storage. Since 0.6.
            force: Since 4.0.0.
            system_tags: System Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/actions (action
        cleanupimagecacheonprimarystorage)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CLEAN_UP_IMAGE_CACHE_ON_PRIMARY_STORAGE,
            _CLEAN_UP_IMAGE_CACHE_ON_PRIMARY_STORAGE_JOB,
            options,
            wait,
            uuid,
            force,
            system_tags,
            user_tags,
        )

    @overload
    async def clean_up_storage_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CleanUpStorageTrashOnPrimaryStorageResponse: ...

    @overload
    async def clean_up_storage_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.CleanUpStorageTrashOnPrimaryStorageResponse]: ...

    @overload
    async def clean_up_storage_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpStorageTrashOnPrimaryStorageResponse
        | AsyncJob[_m.CleanUpStorageTrashOnPrimaryStorageResponse]
    ): ...

    async def clean_up_storage_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        force: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpStorageTrashOnPrimaryStorageResponse
        | AsyncJob[_m.CleanUpStorageTrashOnPrimaryStorageResponse]
    ):
        """Clean Up Storage Trash on Data Storage.

        Args:
            uuid: UUID of the primary storage. Since 4.8.0.
            force: Whether to proceed despite warnings. Since 4.8.0.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/storagetrash/actions (action
        cleanupstoragetrashonprimarystorage)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CLEAN_UP_STORAGE_TRASH_ON_PRIMARY_STORAGE,
            _CLEAN_UP_STORAGE_TRASH_ON_PRIMARY_STORAGE_JOB,
            options,
            wait,
            uuid,
            force,
            system_tags,
            user_tags,
        )

    @overload
    async def clean_up_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CleanUpTrashOnPrimaryStorageResponse: ...

    @overload
    async def clean_up_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.CleanUpTrashOnPrimaryStorageResponse]: ...

    @overload
    async def clean_up_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpTrashOnPrimaryStorageResponse
        | AsyncJob[_m.CleanUpTrashOnPrimaryStorageResponse]
    ): ...

    async def clean_up_trash_on_primary_storage(
        self,
        uuid: str,
        *,
        trash_id: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.CleanUpTrashOnPrimaryStorageResponse
        | AsyncJob[_m.CleanUpTrashOnPrimaryStorageResponse]
    ):
        """Clean Up Trash on Data Storage.

        Args:
            uuid: Unique ID of the primary storage. Since 3.2.0.
            trash_id: ID of the trash record. Since 3.3.0.
            system_tags: System Tags. Since 3.2.0.
            user_tags: User tags to attach. Since 3.2.0.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/trash/actions (action
        cleanuptrashonprimarystorage)`. Since 3.2.0.
        """
        return await _run_job_async(
            self._client,
            _CLEAN_UP_TRASH_ON_PRIMARY_STORAGE,
            _CLEAN_UP_TRASH_ON_PRIMARY_STORAGE_JOB,
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
        delete_mode: (
            _m.DeletePrimaryStorageRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
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
        delete_mode: (
            _m.DeletePrimaryStorageRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
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
        delete_mode: (
            _m.DeletePrimaryStorageRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeletePrimaryStorageRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Data Storage.

        Args:
            uuid: Unique ID of the primary storage. Since 0.6.
            delete_mode: How strictly to delete. Options: Permissive | Enforcing. One
                of: Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeletePrimaryStorageResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/primary-storage/{uuid}`. Since 0.6.
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
    async def delete_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Distributed Storage Pool.

        Args:
            uuid: UUID of the Ceph pool. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteCephPrimaryStoragePoolResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/primary-storage/ceph/pools/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_CEPH_PRIMARY_STORAGE_POOL,
            _DELETE_CEPH_PRIMARY_STORAGE_POOL_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def discover_external(
        self,
        *,
        url: str,
        identity: str | UnsetType = UNSET,
        config: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ExternalPrimaryStorageInventory: ...

    @overload
    async def discover_external(
        self,
        *,
        url: str,
        identity: str | UnsetType = UNSET,
        config: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ExternalPrimaryStorageInventory]: ...

    @overload
    async def discover_external(
        self,
        *,
        url: str,
        identity: str | UnsetType = UNSET,
        config: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.ExternalPrimaryStorageInventory
        | AsyncJob[_m.ExternalPrimaryStorageInventory]
    ): ...

    async def discover_external(
        self,
        *,
        url: str,
        identity: str | UnsetType = UNSET,
        config: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.ExternalPrimaryStorageInventory
        | AsyncJob[_m.ExternalPrimaryStorageInventory]
    ):
        """Discover External Data Storage.

        Args:
            url: URL of the external primary storage. Since 5.0.0.
            identity: Provider name of the external storage. Since 5.0.0.
            config: Settings as a JSON string. Since 5.0.0.
            system_tags: System Tags. Since 5.0.0.
            user_tags: User tags to attach. Since 5.0.0.
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

        Sends `POST /zstack/v1/primary-storage/addon/discover`.
        """
        return await _run_job_async(
            self._client,
            _DISCOVER_EXTERNAL,
            _DISCOVER_EXTERNAL_JOB,
            options,
            wait,
            url,
            identity,
            config,
            system_tags,
            user_tags,
        )

    async def get_local_storage_host_disk_capacity(
        self,
        primary_storage_uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.HostDiskCapacity]:
        """Get Local Storage Host Disk Capacity.

        Args:
            primary_storage_uuid: UUID of the primary storage. Since 0.6.
            host_uuid: UUID of the host. Since 0.6.
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
        /zstack/v1/primary-storage/local-storage/{primaryStorageUuid}/capacities`.
        Since 0.6.
        """
        return await self._call(
            _GET_LOCAL_STORAGE_HOST_DISK_CAPACITY,
            options,
            primary_storage_uuid,
            host_uuid,
            system_tags,
            user_tags,
        )

    async def get_primary_storage_allocator_strategies(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetPrimaryStorageAllocatorStrategiesResponse:
        """Get Data Storage Allocator Strategies.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/allocators/strategies`. Since 0.6.
        """
        return await self._call(
            _GET_PRIMARY_STORAGE_ALLOCATOR_STRATEGIES,
            options,
            system_tags,
            user_tags,
        )

    async def get_primary_storage_license_info(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetPrimaryStorageLicenseInfoResponse:
        """Get Data Storage License Info.

        Args:
            uuid: Unique ID of the primary storage. Since 3.6.0.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/{uuid}/license`. Since 0.6.
        """
        return await self._call(
            _GET_PRIMARY_STORAGE_LICENSE_INFO,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    async def get_primary_storage_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetPrimaryStorageTypesResponse:
        """Get Data Storage Types.

        Args:
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/types`.
        """
        return await self._call(
            _GET_PRIMARY_STORAGE_TYPES,
            options,
            system_tags,
            user_tags,
        )

    async def get_primary_storage_usage_report(
        self,
        primary_storage_uuid: str,
        *,
        uris: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetPrimaryStorageUsageReportResponse:
        """Get Data Storage Usage Report.

        Args:
            primary_storage_uuid: UUID of the primary storage. Since 4.7.21.
            uris: URIs to report on. Since 4.7.21.
            system_tags: System tags to attach. Since 4.7.21.
            user_tags: User Tags. Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/{primaryStorageUuid}/usage/report`.
        Since 4.7.21.
        """
        return await self._call(
            _GET_PRIMARY_STORAGE_USAGE_REPORT,
            options,
            primary_storage_uuid,
            uris,
            system_tags,
            user_tags,
        )

    async def get_trash_on_primary_storage(
        self,
        *,
        uuid: str,
        resource_uuid: str | UnsetType = UNSET,
        resource_type: str | UnsetType = UNSET,
        trash_type: (
            Literal[
                "MigrateVolume",
                "MigrateVolumeSnapshot",
                "RevertVolume",
                "VolumeSnapshot",
            ]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.InstallPathRecycleInventory]:
        """Get Trash on Data Storage.

        Args:
            uuid: Since 3.2.0.
            resource_uuid: UUID to assign to the new trash. A random one is made when
                absent. Since 3.5.0.
            resource_type: Type of the resource. Since 3.5.0.
            trash_type: Type of the trash. One of: MigrateVolume,
                MigrateVolumeSnapshot, RevertVolume, VolumeSnapshot. Since 3.5.0.
            system_tags: System tags to attach. Since 3.2.0.
            user_tags: Since 3.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/trash`. Since 3.2.0.
        """
        return await self._call(
            _GET_TRASH_ON_PRIMARY_STORAGE,
            options,
            uuid,
            resource_uuid,
            resource_type,
            trash_type,
            system_tags,
            user_tags,
        )

    @overload
    async def local_storage_migrate_volume(
        self,
        volume_uuid: str,
        *,
        dest_host_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LocalStorageResourceRefInventory: ...

    @overload
    async def local_storage_migrate_volume(
        self,
        volume_uuid: str,
        *,
        dest_host_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LocalStorageResourceRefInventory]: ...

    @overload
    async def local_storage_migrate_volume(
        self,
        volume_uuid: str,
        *,
        dest_host_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.LocalStorageResourceRefInventory
        | AsyncJob[_m.LocalStorageResourceRefInventory]
    ): ...

    async def local_storage_migrate_volume(
        self,
        volume_uuid: str,
        *,
        dest_host_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.LocalStorageResourceRefInventory
        | AsyncJob[_m.LocalStorageResourceRefInventory]
    ):
        """Migrate Local Volume.

        Args:
            volume_uuid: UUID of the volume. Since 0.6.
            dest_host_uuid: UUID of the host. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `PUT
        /zstack/v1/primary-storage/local-storage/volumes/{volumeUuid}/actions (action
        localstoragemigratevolume)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _LOCAL_STORAGE_MIGRATE_VOLUME,
            _LOCAL_STORAGE_MIGRATE_VOLUME_JOB,
            options,
            wait,
            volume_uuid,
            dest_host_uuid,
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
    ) -> AsyncPages[_m.PrimaryStorageInventory, _m.QueryPrimaryStorageResponse]:
        """Query Data Storage.

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

        Sends `GET /zstack/v1/primary-storage`. Since 0.6.
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
    ) -> AsyncPages[_m.PrimaryStorageInventory, _m.QueryCephPrimaryStorageResponse]:
        """Query Distributed Storage.

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

        Sends `GET /zstack/v1/primary-storage/ceph`. Since 0.6.
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

    def query_ceph_osd_group(
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
    ) -> AsyncPages[_m.CephOsdGroupInventory, _m.QueryCephOsdGroupResponse]:
        """Query Ceph OSD Groups.

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

        Sends `GET /zstack/v1/primary-storage/ceph/osdgroups`. Since 0.6.
        """
        return self._pages(
            _QUERY_CEPH_OSD_GROUP,
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

    async def query_ceph_osd_group_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.CephOsdGroupInventory]:
        """Query Ceph OSD Groups by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/ceph/osdgroups/{uuid}`.
        """
        return await self._call(_QUERY_CEPH_OSD_GROUP_BY_UUID, options, uuid)

    async def query_ceph_primary_storage_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.PrimaryStorageInventory]:
        """Query Distributed Storage by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/ceph/{uuid}`.
        """
        return await self._call(_QUERY_CEPH_PRIMARY_STORAGE_BY_UUID, options, uuid)

    def query_ceph_primary_storage_pool(
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
    ) -> AsyncPages[
        _m.CephPrimaryStoragePoolInventory, _m.QueryCephPrimaryStoragePoolResponse
    ]:
        """Query Distributed Storage Pools.

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

        Sends `GET /zstack/v1/primary-storage/ceph/pools`. Since 0.6.
        """
        return self._pages(
            _QUERY_CEPH_PRIMARY_STORAGE_POOL,
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

    async def query_ceph_primary_storage_pool_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.CephPrimaryStoragePoolInventory]:
        """Query Distributed Storage Pools by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/primary-storage/ceph/pools/{uuid}`.
        """
        return await self._call(_QUERY_CEPH_PRIMARY_STORAGE_POOL_BY_UUID, options, uuid)

    def query_image_cache(
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
    ) -> AsyncPages[_m.ImageCacheInventory, _m.QueryImageCacheResponse]:
        """Query Image Cache.

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

        Sends `GET /zstack/v1/primary-storage/imagecache`. Since 2.3.2.1.
        """
        return self._pages(
            _QUERY_IMAGE_CACHE,
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

    @overload
    async def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    async def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PrimaryStorageInventory]: ...

    @overload
    async def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]: ...

    async def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]:
        """Reconnect Data Storage.

        Args:
            uuid: UUID of the primary storage. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/actions (action
        reconnectprimarystorage)`. Since 0.6.
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
    async def sync_primary_storage_capacity(
        self,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    async def sync_primary_storage_capacity(
        self,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PrimaryStorageInventory]: ...

    @overload
    async def sync_primary_storage_capacity(
        self,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]: ...

    async def sync_primary_storage_capacity(
        self,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]:
        """Sync Data Storage Capacity.

        Args:
            primary_storage_uuid: UUID of the primary storage. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/{primaryStorageUuid}/actions (action
        syncprimarystoragecapacity)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _SYNC_PRIMARY_STORAGE_CAPACITY,
            _SYNC_PRIMARY_STORAGE_CAPACITY_JOB,
            options,
            wait,
            primary_storage_uuid,
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
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PrimaryStorageInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]:
        """Update Data Storage.

        Args:
            uuid: Unique ID of the primary storage. Since 0.6.
            name: Name of the primary storage. At most 255 characters. Since 0.6.
            description: Description of the primary storage. At most 2048 characters.
                Since 0.6.
            url: URL of the primary storage. At most 2048 characters. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/{uuid}/actions (action
        updateprimarystorage)`. Since 0.6.
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
            url,
            system_tags,
            user_tags,
        )

    @overload
    async def update_ceph_primary_storage_mon(
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
    ) -> _m.CephPrimaryStorageInventory: ...

    @overload
    async def update_ceph_primary_storage_mon(
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
    ) -> AsyncJob[_m.CephPrimaryStorageInventory]: ...

    @overload
    async def update_ceph_primary_storage_mon(
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
    ) -> _m.CephPrimaryStorageInventory | AsyncJob[_m.CephPrimaryStorageInventory]: ...

    async def update_ceph_primary_storage_mon(
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
    ) -> _m.CephPrimaryStorageInventory | AsyncJob[_m.CephPrimaryStorageInventory]:
        """Update Monitor Node of Distributed Storage.

        Args:
            mon_uuid: UUID of the Ceph monitor node. Since 0.6.
            hostname: Host name. At most 255 characters. Since 0.6.
            ssh_username: SSH user. At most 255 characters. Since 0.6.
            ssh_password: SSH password. At most 255 characters. Since 0.6.
            ssh_port: SSH port. Range: 1-65535. From 1 to 65535. Since 0.6.
            mon_port: Port of the monitor node. From 1 to 65535. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/ceph/mons/{monUuid}/actions (action
        updatecephprimarystoragemon)`.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_CEPH_PRIMARY_STORAGE_MON,
            _UPDATE_CEPH_PRIMARY_STORAGE_MON_JOB,
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
    async def update_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.CephPrimaryStoragePoolInventory: ...

    @overload
    async def update_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.CephPrimaryStoragePoolInventory]: ...

    @overload
    async def update_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.CephPrimaryStoragePoolInventory
        | AsyncJob[_m.CephPrimaryStoragePoolInventory]
    ): ...

    async def update_ceph_primary_storage_pool(
        self,
        uuid: str,
        *,
        alias_name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.CephPrimaryStoragePoolInventory
        | AsyncJob[_m.CephPrimaryStoragePoolInventory]
    ):
        """Update Distributed Storage Pool.

        Args:
            uuid: Since 0.6.
            alias_name: Display name of the pool. At most 255 characters. Since 0.6.
            description: Free text about the Ceph pool. At most 2048 characters.
                Since 0.6.
            system_tags: System Tags. Since 0.6.
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

        Sends `PUT /zstack/v1/primary-storage/ceph/pools/{uuid}/actions (action
        updatecephprimarystoragepool)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_CEPH_PRIMARY_STORAGE_POOL,
            _UPDATE_CEPH_PRIMARY_STORAGE_POOL_JOB,
            options,
            wait,
            uuid,
            alias_name,
            description,
            system_tags,
            user_tags,
        )

    @overload
    async def update_external(
        self,
        uuid: str,
        *,
        config: str | UnsetType = UNSET,
        default_protocol: (
            _m.UpdateExternalPrimaryStorageRequestDefaultProtocol
            | Literal["Vhost", "Scsi", "Nvme", "CBD", "file"]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ExternalPrimaryStorageInventory: ...

    @overload
    async def update_external(
        self,
        uuid: str,
        *,
        config: str | UnsetType = UNSET,
        default_protocol: (
            _m.UpdateExternalPrimaryStorageRequestDefaultProtocol
            | Literal["Vhost", "Scsi", "Nvme", "CBD", "file"]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ExternalPrimaryStorageInventory]: ...

    @overload
    async def update_external(
        self,
        uuid: str,
        *,
        config: str | UnsetType = UNSET,
        default_protocol: (
            _m.UpdateExternalPrimaryStorageRequestDefaultProtocol
            | Literal["Vhost", "Scsi", "Nvme", "CBD", "file"]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.ExternalPrimaryStorageInventory
        | AsyncJob[_m.ExternalPrimaryStorageInventory]
    ): ...

    async def update_external(
        self,
        uuid: str,
        *,
        config: str | UnsetType = UNSET,
        default_protocol: (
            _m.UpdateExternalPrimaryStorageRequestDefaultProtocol
            | Literal["Vhost", "Scsi", "Nvme", "CBD", "file"]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.ExternalPrimaryStorageInventory
        | AsyncJob[_m.ExternalPrimaryStorageInventory]
    ):
        """Update External Data Storage.

        Args:
            uuid: Unique ID of the primary storage. Since 5.0.0.
            config: Settings as a JSON string. Since 5.0.0.
            default_protocol: Default protocol. One of: Vhost, Scsi, Nvme, CBD, file.
                At most 255 characters. Since 5.0.0.
            name: Name of the primary storage. At most 255 characters. Since 5.0.0.
            description: Description of the primary storage. At most 2048 characters.
                Since 5.0.0.
            url: Address where the primary storage can be reached. At most 2048
                characters. Since 5.0.0.
            system_tags: System Tags. Since 5.0.0.
            user_tags: User Tags. Since 5.0.0.
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

        Sends `PUT /zstack/v1/primary-storage/addon/{uuid}/actions (action
        updateexternalprimarystorage)`. Since 5.0.0.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_EXTERNAL,
            _UPDATE_EXTERNAL_JOB,
            options,
            wait,
            uuid,
            config,
            default_protocol,
            name,
            description,
            url,
            system_tags,
            user_tags,
        )
