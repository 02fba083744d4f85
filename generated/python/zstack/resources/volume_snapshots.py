"""Operations of volume-snapshots."""

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

_BATCH_DELETE = Operation(
    "BatchDeleteVolumeSnapshot",
    "PUT",
    "/zstack/v1/volume-snapshots/batch-delete",
    (
        Member("batchdeletevolumesnapshot", "uuids"),
        Member("batchdeletevolumesnapshot", "deleteMode"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"batchdeletevolumesnapshot": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.BatchDeleteVolumeSnapshotResponse),
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

_BATCH_DELETE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.BatchDeleteVolumeSnapshotResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHECK_VOLUME_SNAPSHOT_GROUP_AVAILABILITY = Operation(
    "CheckVolumeSnapshotGroupAvailability",
    "GET",
    "/zstack/v1/volume-snapshots/groups/availabilities",
    (Query("uuids"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.CheckVolumeSnapshotGroupAvailabilityResponse),
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

_CREATE_VOLUME_SNAPSHOT_GROUP = Operation(
    "CreateVolumeSnapshotGroup",
    "POST",
    "/zstack/v1/volume-snapshots/group",
    (
        Member("params", "rootVolumeUuid"),
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "withMemory"),
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
        "200": Json(lambda: _m.CreateVolumeSnapshotGroupResponse, unwrap="inventory"),
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

_CREATE_VOLUME_SNAPSHOT_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVolumeSnapshotGroupResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_VOLUME_SNAPSHOT_GROUP = Operation(
    "DeleteVolumeSnapshotGroup",
    "DELETE",
    "/zstack/v1/volume-snapshots/group/{uuid}",
    (Path("uuid"), Query("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: _m.DeleteVolumeSnapshotGroupResponse),
        "default": Json(lambda: _m.DeleteVolumeSnapshotGroupResponseDefault),
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

_DELETE_VOLUME_SNAPSHOT_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DeleteVolumeSnapshotGroupResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_VOLUME_SNAPSHOT_SIZE = Operation(
    "GetVolumeSnapshotSize",
    "PUT",
    "/zstack/v1/volume-snapshots/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"getvolumesnapshotsize": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.GetVolumeSnapshotSizeResponse),
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

_GET_VOLUME_SNAPSHOT_SIZE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.GetVolumeSnapshotSizeResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_QUERY = Operation(
    "QueryVolumeSnapshot",
    "GET",
    "/zstack/v1/volume-snapshots",
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
        "200": Json(lambda: _m.QueryVolumeSnapshotResponse, unwrap="inventories"),
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

_QUERY_VOLUME_SNAPSHOT_BY_UUID = Operation(
    "QueryVolumeSnapshotByUuid",
    "GET",
    "/zstack/v1/volume-snapshots/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryVolumeSnapshotResponse, unwrap="inventories"),
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

_QUERY_VOLUME_SNAPSHOT_GROUP = Operation(
    "QueryVolumeSnapshotGroup",
    "GET",
    "/zstack/v1/volume-snapshots/group",
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
        "200": Json(lambda: _m.QueryVolumeSnapshotGroupResponse, unwrap="inventories"),
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

_QUERY_VOLUME_SNAPSHOT_GROUP_BY_UUID = Operation(
    "QueryVolumeSnapshotGroupByUuid",
    "GET",
    "/zstack/v1/volume-snapshots/group/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryVolumeSnapshotGroupResponse, unwrap="inventories"),
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

_QUERY_VOLUME_SNAPSHOT_TREE = Operation(
    "QueryVolumeSnapshotTree",
    "GET",
    "/zstack/v1/volume-snapshots/trees",
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
        "200": Json(lambda: _m.QueryVolumeSnapshotTreeResponse, unwrap="inventories"),
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

_QUERY_VOLUME_SNAPSHOT_TREE_BY_UUID = Operation(
    "QueryVolumeSnapshotTreeByUuid",
    "GET",
    "/zstack/v1/volume-snapshots/trees/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryVolumeSnapshotTreeResponse, unwrap="inventories"),
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

_REVERT_VM_FROM_SNAPSHOT_GROUP = Operation(
    "RevertVmFromSnapshotGroup",
    "PUT",
    "/zstack/v1/volume-snapshots/group/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"revertvmfromsnapshotgroup": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.RevertVmFromSnapshotGroupResponse),
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

_REVERT_VM_FROM_SNAPSHOT_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RevertVmFromSnapshotGroupResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_REVERT_VOLUME_FROM_SNAPSHOT = Operation(
    "RevertVolumeFromSnapshot",
    "PUT",
    "/zstack/v1/volume-snapshots/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"revertvolumefromsnapshot": {}},
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

_REVERT_VOLUME_FROM_SNAPSHOT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SHRINK = Operation(
    "ShrinkVolumeSnapshot",
    "PUT",
    "/zstack/v1/volume-snapshots/shrink/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"shrinkvolumesnapshot": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ShrinkVolumeSnapshotResponse),
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

_SHRINK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ShrinkVolumeSnapshotResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UNGROUP_VOLUME_SNAPSHOT_GROUP = Operation(
    "UngroupVolumeSnapshotGroup",
    "DELETE",
    "/zstack/v1/volume-snapshots/ungroup/{uuid}",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.UngroupVolumeSnapshotGroupResponseDefault),
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

_UNGROUP_VOLUME_SNAPSHOT_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_VOLUME_SNAPSHOT_GROUP = Operation(
    "UpdateVolumeSnapshotGroup",
    "PUT",
    "/zstack/v1/volume-snapshots/group/{uuid}/actions",
    (
        Path("uuid"),
        Member("updatevolumesnapshotgroup", "name"),
        Member("updatevolumesnapshotgroup", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatevolumesnapshotgroup": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateVolumeSnapshotGroupResponse, unwrap="inventory"),
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

_UPDATE_VOLUME_SNAPSHOT_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateVolumeSnapshotGroupResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class VolumeSnapshots(Namespace):
    """Operations of volume-snapshots."""

    @overload
    def batch_delete(
        self,
        *,
        uuids: Sequence[str],
        delete_mode: (
            _m.BatchDeleteVolumeSnapshotRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BatchDeleteVolumeSnapshotResponse: ...

    @overload
    def batch_delete(
        self,
        *,
        uuids: Sequence[str],
        delete_mode: (
            _m.BatchDeleteVolumeSnapshotRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.BatchDeleteVolumeSnapshotResponse]: ...

    @overload
    def batch_delete(
        self,
        *,
        uuids: Sequence[str],
        delete_mode: (
            _m.BatchDeleteVolumeSnapshotRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.BatchDeleteVolumeSnapshotResponse | Job[_m.BatchDeleteVolumeSnapshotResponse]
    ): ...

    def batch_delete(
        self,
        *,
        uuids: Sequence[str],
        delete_mode: (
            _m.BatchDeleteVolumeSnapshotRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.BatchDeleteVolumeSnapshotResponse | Job[_m.BatchDeleteVolumeSnapshotResponse]
    ):
        """Batch Delete Volume Snapshot.

        Args:
            uuids: The UUIDs of the items to handle. At least 1 items. Since 3.3.
            delete_mode: Optional. How strictly to delete. Options: Permissive |
                Enforcing. One of: Permissive, Enforcing. Default: Permissive. Since
                3.3.
            system_tags: Optional. The system tags. Since 3.3.
            user_tags: Optional. The user tags to attach. Since 3.3.
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

        Sends `PUT /zstack/v1/volume-snapshots/batch-delete`. Since 3.3.
        """
        return _run_job(
            self._client,
            _BATCH_DELETE,
            _BATCH_DELETE_JOB,
            options,
            wait,
            uuids,
            delete_mode,
            system_tags,
            user_tags,
        )

    def check_volume_snapshot_group_availability(
        self,
        *,
        uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.CheckVolumeSnapshotGroupAvailabilityResponse:
        """Check Volume Snapshot Group Availability.

        Args:
            uuids: The UUIDs of the items to handle. Since 3.6.0.
            system_tags: Optional. The system tags. Since 3.6.0.
            user_tags: Optional. The user tags. Since 3.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volume-snapshots/groups/availabilities`. Since 3.6.0.
        """
        return self._call(
            _CHECK_VOLUME_SNAPSHOT_GROUP_AVAILABILITY,
            options,
            uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_volume_snapshot_group(
        self,
        *,
        root_volume_uuid: str,
        name: str,
        description: str | UnsetType = UNSET,
        with_memory: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotGroupInventory: ...

    @overload
    def create_volume_snapshot_group(
        self,
        *,
        root_volume_uuid: str,
        name: str,
        description: str | UnsetType = UNSET,
        with_memory: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeSnapshotGroupInventory]: ...

    @overload
    def create_volume_snapshot_group(
        self,
        *,
        root_volume_uuid: str,
        name: str,
        description: str | UnsetType = UNSET,
        with_memory: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotGroupInventory | Job[_m.VolumeSnapshotGroupInventory]: ...

    def create_volume_snapshot_group(
        self,
        *,
        root_volume_uuid: str,
        name: str,
        description: str | UnsetType = UNSET,
        with_memory: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotGroupInventory | Job[_m.VolumeSnapshotGroupInventory]:
        """Create Volume Snapshot Group.

        Args:
            root_volume_uuid: The UUID of the root volume. Since 3.6.0.
            name: The display name of the volume snapshot group. At most 255
                characters. Since 3.6.0.
            description: Optional. Free text about the volume snapshot group. At most
                2048 characters. Since 3.6.0.
            with_memory: Optional. Whether to save memory as well. Default: false.
                Since 3.8.0.
            resource_uuid: Optional. The preset UUID of the new volume snapshot
                group. Since 3.6.0.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.6.0.
            system_tags: Optional. The system tags. Since 3.6.0.
            user_tags: Optional. The user tags. Since 3.6.0.
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

        Sends `POST /zstack/v1/volume-snapshots/group`. Since 3.6.0.
        """
        return _run_job(
            self._client,
            _CREATE_VOLUME_SNAPSHOT_GROUP,
            _CREATE_VOLUME_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            root_volume_uuid,
            name,
            description,
            with_memory,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def delete_volume_snapshot_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DeleteVolumeSnapshotGroupResponse: ...

    @overload
    def delete_volume_snapshot_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.DeleteVolumeSnapshotGroupResponse]: ...

    @overload
    def delete_volume_snapshot_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.DeleteVolumeSnapshotGroupResponse | Job[_m.DeleteVolumeSnapshotGroupResponse]
    ): ...

    def delete_volume_snapshot_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.DeleteVolumeSnapshotGroupResponse | Job[_m.DeleteVolumeSnapshotGroupResponse]
    ):
        """Delete Volume Snapshot Group.

        Args:
            uuid: The UUID of the volume snapshot group. Since 3.6.0.
            delete_mode: Optional. How strictly to delete. Default: Permissive. One
                of: Permissive, Enforcing. Default: Permissive. Since 3.6.0.
            system_tags: Optional. The system tags. Since 3.6.0.
            user_tags: Optional. The user tags to attach. Since 3.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVolumeSnapshotGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/volume-snapshots/group/{uuid}`. Since 3.6.0.
        """
        return _run_job(
            self._client,
            _DELETE_VOLUME_SNAPSHOT_GROUP,
            _DELETE_VOLUME_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def get_volume_snapshot_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.GetVolumeSnapshotSizeResponse: ...

    @overload
    def get_volume_snapshot_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.GetVolumeSnapshotSizeResponse]: ...

    @overload
    def get_volume_snapshot_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.GetVolumeSnapshotSizeResponse | Job[_m.GetVolumeSnapshotSizeResponse]: ...

    def get_volume_snapshot_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.GetVolumeSnapshotSizeResponse | Job[_m.GetVolumeSnapshotSizeResponse]:
        """Get Volume Snapshot Size.

        Args:
            uuid: Since 3.5.
            system_tags: Optional. The system tags to attach. Since 3.5.
            user_tags: Optional. The user tags to attach. Since 3.5.
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

        Sends `PUT /zstack/v1/volume-snapshots/{uuid}/actions (action
        getvolumesnapshotsize)`. Since 3.5.
        """
        return _run_job(
            self._client,
            _GET_VOLUME_SNAPSHOT_SIZE,
            _GET_VOLUME_SNAPSHOT_SIZE_JOB,
            options,
            wait,
            uuid,
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
    ) -> Page[_m.VolumeSnapshotInventory, _m.QueryVolumeSnapshotResponse]:
        """Query Volume Snapshots.

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

        Sends `GET /zstack/v1/volume-snapshots`. Since 0.6.
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

    def query_volume_snapshot_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VolumeSnapshotInventory]:
        """Query Volume Snapshots by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volume-snapshots/{uuid}`.
        """
        return self._call(_QUERY_VOLUME_SNAPSHOT_BY_UUID, options, uuid)

    def query_volume_snapshot_group(
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
    ) -> Page[_m.VolumeSnapshotGroupInventory, _m.QueryVolumeSnapshotGroupResponse]:
        """Query Volume Snapshot Groups.

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

        Sends `GET /zstack/v1/volume-snapshots/group`. Since 3.6.0.
        """
        return self._call(
            _QUERY_VOLUME_SNAPSHOT_GROUP,
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

    def query_volume_snapshot_group_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VolumeSnapshotGroupInventory]:
        """Query Volume Snapshot Groups by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volume-snapshots/group/{uuid}`.
        """
        return self._call(_QUERY_VOLUME_SNAPSHOT_GROUP_BY_UUID, options, uuid)

    def query_volume_snapshot_tree(
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
    ) -> Page[_m.VolumeSnapshotTreeInventory, _m.QueryVolumeSnapshotTreeResponse]:
        """Query Volume Snapshot Trees.

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

        Sends `GET /zstack/v1/volume-snapshots/trees`. Since 0.6.
        """
        return self._call(
            _QUERY_VOLUME_SNAPSHOT_TREE,
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

    def query_volume_snapshot_tree_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VolumeSnapshotTreeInventory]:
        """Query Volume Snapshot Trees by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volume-snapshots/trees/{uuid}`.
        """
        return self._call(_QUERY_VOLUME_SNAPSHOT_TREE_BY_UUID, options, uuid)

    @overload
    def revert_vm_from_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.RevertVmFromSnapshotGroupResponse: ...

    @overload
    def revert_vm_from_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.RevertVmFromSnapshotGroupResponse]: ...

    @overload
    def revert_vm_from_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.RevertVmFromSnapshotGroupResponse | Job[_m.RevertVmFromSnapshotGroupResponse]
    ): ...

    def revert_vm_from_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.RevertVmFromSnapshotGroupResponse | Job[_m.RevertVmFromSnapshotGroupResponse]
    ):
        """Revert VM from Snapshot Group.

        Args:
            uuid: The unique ID of the volume snapshot group. Since 3.6.0.
            system_tags: Optional. Since 3.6.0.
            user_tags: Optional. The user tags to attach. Since 3.6.0.
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

        Sends `PUT /zstack/v1/volume-snapshots/group/{uuid}/actions (action
        revertvmfromsnapshotgroup)`. Since 3.6.0.
        """
        return _run_job(
            self._client,
            _REVERT_VM_FROM_SNAPSHOT_GROUP,
            _REVERT_VM_FROM_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def revert_volume_from_snapshot(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def revert_volume_from_snapshot(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def revert_volume_from_snapshot(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def revert_volume_from_snapshot(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Revert Volume from Snapshot.

        Args:
            uuid: The UUID of the volume snapshot. Since 0.6.
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

        Sends `PUT /zstack/v1/volume-snapshots/{uuid}/actions (action
        revertvolumefromsnapshot)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _REVERT_VOLUME_FROM_SNAPSHOT,
            _REVERT_VOLUME_FROM_SNAPSHOT_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def shrink(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ShrinkVolumeSnapshotResponse: ...

    @overload
    def shrink(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ShrinkVolumeSnapshotResponse]: ...

    @overload
    def shrink(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ShrinkVolumeSnapshotResponse | Job[_m.ShrinkVolumeSnapshotResponse]: ...

    def shrink(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ShrinkVolumeSnapshotResponse | Job[_m.ShrinkVolumeSnapshotResponse]:
        """Shrink Volume Snapshot.

        Args:
            uuid: The unique ID of the volume snapshot. Since 3.10.
            system_tags: Optional. The system tags. Since 3.10.
            user_tags: Optional. The user tags. Since 3.10.
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

        Sends `PUT /zstack/v1/volume-snapshots/shrink/{uuid}/actions (action
        shrinkvolumesnapshot)`. Since 3.10.
        """
        return _run_job(
            self._client,
            _SHRINK,
            _SHRINK_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def ungroup_volume_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def ungroup_volume_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def ungroup_volume_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def ungroup_volume_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Ungroup Volume Snapshot Group.

        Args:
            uuid: Since 3.6.0.
            system_tags: Optional. The system tags. Since 3.6.0.
            user_tags: Optional. The user tags. Since 3.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                UngroupVolumeSnapshotGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/volume-snapshots/ungroup/{uuid}`. Since 3.6.0.
        """
        return _run_job(
            self._client,
            _UNGROUP_VOLUME_SNAPSHOT_GROUP,
            _UNGROUP_VOLUME_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def update_volume_snapshot_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotGroupInventory: ...

    @overload
    def update_volume_snapshot_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VolumeSnapshotGroupInventory]: ...

    @overload
    def update_volume_snapshot_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotGroupInventory | Job[_m.VolumeSnapshotGroupInventory]: ...

    def update_volume_snapshot_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotGroupInventory | Job[_m.VolumeSnapshotGroupInventory]:
        """Update Volume Snapshot Group.

        Args:
            uuid: The UUID of the volume snapshot group. Since 3.6.0.
            name: Optional. The name of the volume snapshot group. Since 3.6.0.
            description: Optional. Since 3.6.0.
            system_tags: Optional. The system tags to attach. Since 3.6.0.
            user_tags: Optional. The user tags. Since 3.6.0.
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

        Sends `PUT /zstack/v1/volume-snapshots/group/{uuid}/actions (action
        updatevolumesnapshotgroup)`. Since 3.6.0.
        """
        return _run_job(
            self._client,
            _UPDATE_VOLUME_SNAPSHOT_GROUP,
            _UPDATE_VOLUME_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )


class AsyncVolumeSnapshots(AsyncNamespace):
    """Operations of volume-snapshots."""

    @overload
    async def batch_delete(
        self,
        *,
        uuids: Sequence[str],
        delete_mode: (
            _m.BatchDeleteVolumeSnapshotRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.BatchDeleteVolumeSnapshotResponse: ...

    @overload
    async def batch_delete(
        self,
        *,
        uuids: Sequence[str],
        delete_mode: (
            _m.BatchDeleteVolumeSnapshotRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.BatchDeleteVolumeSnapshotResponse]: ...

    @overload
    async def batch_delete(
        self,
        *,
        uuids: Sequence[str],
        delete_mode: (
            _m.BatchDeleteVolumeSnapshotRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.BatchDeleteVolumeSnapshotResponse
        | AsyncJob[_m.BatchDeleteVolumeSnapshotResponse]
    ): ...

    async def batch_delete(
        self,
        *,
        uuids: Sequence[str],
        delete_mode: (
            _m.BatchDeleteVolumeSnapshotRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.BatchDeleteVolumeSnapshotResponse
        | AsyncJob[_m.BatchDeleteVolumeSnapshotResponse]
    ):
        """Batch Delete Volume Snapshot.

        Args:
            uuids: The UUIDs of the items to handle. At least 1 items. Since 3.3.
            delete_mode: Optional. How strictly to delete. Options: Permissive |
                Enforcing. One of: Permissive, Enforcing. Default: Permissive. Since
                3.3.
            system_tags: Optional. The system tags. Since 3.3.
            user_tags: Optional. The user tags to attach. Since 3.3.
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

        Sends `PUT /zstack/v1/volume-snapshots/batch-delete`. Since 3.3.
        """
        return await _run_job_async(
            self._client,
            _BATCH_DELETE,
            _BATCH_DELETE_JOB,
            options,
            wait,
            uuids,
            delete_mode,
            system_tags,
            user_tags,
        )

    async def check_volume_snapshot_group_availability(
        self,
        *,
        uuids: Sequence[str],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.CheckVolumeSnapshotGroupAvailabilityResponse:
        """Check Volume Snapshot Group Availability.

        Args:
            uuids: The UUIDs of the items to handle. Since 3.6.0.
            system_tags: Optional. The system tags. Since 3.6.0.
            user_tags: Optional. The user tags. Since 3.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volume-snapshots/groups/availabilities`. Since 3.6.0.
        """
        return await self._call(
            _CHECK_VOLUME_SNAPSHOT_GROUP_AVAILABILITY,
            options,
            uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_volume_snapshot_group(
        self,
        *,
        root_volume_uuid: str,
        name: str,
        description: str | UnsetType = UNSET,
        with_memory: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotGroupInventory: ...

    @overload
    async def create_volume_snapshot_group(
        self,
        *,
        root_volume_uuid: str,
        name: str,
        description: str | UnsetType = UNSET,
        with_memory: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeSnapshotGroupInventory]: ...

    @overload
    async def create_volume_snapshot_group(
        self,
        *,
        root_volume_uuid: str,
        name: str,
        description: str | UnsetType = UNSET,
        with_memory: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.VolumeSnapshotGroupInventory | AsyncJob[_m.VolumeSnapshotGroupInventory]
    ): ...

    async def create_volume_snapshot_group(
        self,
        *,
        root_volume_uuid: str,
        name: str,
        description: str | UnsetType = UNSET,
        with_memory: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotGroupInventory | AsyncJob[_m.VolumeSnapshotGroupInventory]:
        """Create Volume Snapshot Group.

        Args:
            root_volume_uuid: The UUID of the root volume. Since 3.6.0.
            name: The display name of the volume snapshot group. At most 255
                characters. Since 3.6.0.
            description: Optional. Free text about the volume snapshot group. At most
                2048 characters. Since 3.6.0.
            with_memory: Optional. Whether to save memory as well. Default: false.
                Since 3.8.0.
            resource_uuid: Optional. The preset UUID of the new volume snapshot
                group. Since 3.6.0.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 3.6.0.
            system_tags: Optional. The system tags. Since 3.6.0.
            user_tags: Optional. The user tags. Since 3.6.0.
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

        Sends `POST /zstack/v1/volume-snapshots/group`. Since 3.6.0.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VOLUME_SNAPSHOT_GROUP,
            _CREATE_VOLUME_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            root_volume_uuid,
            name,
            description,
            with_memory,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_volume_snapshot_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.DeleteVolumeSnapshotGroupResponse: ...

    @overload
    async def delete_volume_snapshot_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.DeleteVolumeSnapshotGroupResponse]: ...

    @overload
    async def delete_volume_snapshot_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.DeleteVolumeSnapshotGroupResponse
        | AsyncJob[_m.DeleteVolumeSnapshotGroupResponse]
    ): ...

    async def delete_volume_snapshot_group(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.DeleteVolumeSnapshotGroupResponse
        | AsyncJob[_m.DeleteVolumeSnapshotGroupResponse]
    ):
        """Delete Volume Snapshot Group.

        Args:
            uuid: The UUID of the volume snapshot group. Since 3.6.0.
            delete_mode: Optional. How strictly to delete. Default: Permissive. One
                of: Permissive, Enforcing. Default: Permissive. Since 3.6.0.
            system_tags: Optional. The system tags. Since 3.6.0.
            user_tags: Optional. The user tags to attach. Since 3.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVolumeSnapshotGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/volume-snapshots/group/{uuid}`. Since 3.6.0.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VOLUME_SNAPSHOT_GROUP,
            _DELETE_VOLUME_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def get_volume_snapshot_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.GetVolumeSnapshotSizeResponse: ...

    @overload
    async def get_volume_snapshot_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.GetVolumeSnapshotSizeResponse]: ...

    @overload
    async def get_volume_snapshot_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.GetVolumeSnapshotSizeResponse | AsyncJob[_m.GetVolumeSnapshotSizeResponse]
    ): ...

    async def get_volume_snapshot_size(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.GetVolumeSnapshotSizeResponse | AsyncJob[_m.GetVolumeSnapshotSizeResponse]:
        """Get Volume Snapshot Size.

        Args:
            uuid: Since 3.5.
            system_tags: Optional. The system tags to attach. Since 3.5.
            user_tags: Optional. The user tags to attach. Since 3.5.
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

        Sends `PUT /zstack/v1/volume-snapshots/{uuid}/actions (action
        getvolumesnapshotsize)`. Since 3.5.
        """
        return await _run_job_async(
            self._client,
            _GET_VOLUME_SNAPSHOT_SIZE,
            _GET_VOLUME_SNAPSHOT_SIZE_JOB,
            options,
            wait,
            uuid,
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
    ) -> AsyncPages[_m.VolumeSnapshotInventory, _m.QueryVolumeSnapshotResponse]:
        """Query Volume Snapshots.

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

        Sends `GET /zstack/v1/volume-snapshots`. Since 0.6.
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

    async def query_volume_snapshot_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VolumeSnapshotInventory]:
        """Query Volume Snapshots by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volume-snapshots/{uuid}`.
        """
        return await self._call(_QUERY_VOLUME_SNAPSHOT_BY_UUID, options, uuid)

    def query_volume_snapshot_group(
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
        _m.VolumeSnapshotGroupInventory, _m.QueryVolumeSnapshotGroupResponse
    ]:
        """Query Volume Snapshot Groups.

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

        Sends `GET /zstack/v1/volume-snapshots/group`. Since 3.6.0.
        """
        return self._pages(
            _QUERY_VOLUME_SNAPSHOT_GROUP,
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

    async def query_volume_snapshot_group_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VolumeSnapshotGroupInventory]:
        """Query Volume Snapshot Groups by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volume-snapshots/group/{uuid}`.
        """
        return await self._call(_QUERY_VOLUME_SNAPSHOT_GROUP_BY_UUID, options, uuid)

    def query_volume_snapshot_tree(
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
    ) -> AsyncPages[_m.VolumeSnapshotTreeInventory, _m.QueryVolumeSnapshotTreeResponse]:
        """Query Volume Snapshot Trees.

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

        Sends `GET /zstack/v1/volume-snapshots/trees`. Since 0.6.
        """
        return self._pages(
            _QUERY_VOLUME_SNAPSHOT_TREE,
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

    async def query_volume_snapshot_tree_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VolumeSnapshotTreeInventory]:
        """Query Volume Snapshot Trees by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/volume-snapshots/trees/{uuid}`.
        """
        return await self._call(_QUERY_VOLUME_SNAPSHOT_TREE_BY_UUID, options, uuid)

    @overload
    async def revert_vm_from_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.RevertVmFromSnapshotGroupResponse: ...

    @overload
    async def revert_vm_from_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.RevertVmFromSnapshotGroupResponse]: ...

    @overload
    async def revert_vm_from_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.RevertVmFromSnapshotGroupResponse
        | AsyncJob[_m.RevertVmFromSnapshotGroupResponse]
    ): ...

    async def revert_vm_from_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.RevertVmFromSnapshotGroupResponse
        | AsyncJob[_m.RevertVmFromSnapshotGroupResponse]
    ):
        """Revert VM from Snapshot Group.

        Args:
            uuid: The unique ID of the volume snapshot group. Since 3.6.0.
            system_tags: Optional. Since 3.6.0.
            user_tags: Optional. The user tags to attach. Since 3.6.0.
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

        Sends `PUT /zstack/v1/volume-snapshots/group/{uuid}/actions (action
        revertvmfromsnapshotgroup)`. Since 3.6.0.
        """
        return await _run_job_async(
            self._client,
            _REVERT_VM_FROM_SNAPSHOT_GROUP,
            _REVERT_VM_FROM_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def revert_volume_from_snapshot(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def revert_volume_from_snapshot(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def revert_volume_from_snapshot(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def revert_volume_from_snapshot(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Revert Volume from Snapshot.

        Args:
            uuid: The UUID of the volume snapshot. Since 0.6.
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

        Sends `PUT /zstack/v1/volume-snapshots/{uuid}/actions (action
        revertvolumefromsnapshot)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _REVERT_VOLUME_FROM_SNAPSHOT,
            _REVERT_VOLUME_FROM_SNAPSHOT_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def shrink(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ShrinkVolumeSnapshotResponse: ...

    @overload
    async def shrink(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ShrinkVolumeSnapshotResponse]: ...

    @overload
    async def shrink(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.ShrinkVolumeSnapshotResponse | AsyncJob[_m.ShrinkVolumeSnapshotResponse]
    ): ...

    async def shrink(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ShrinkVolumeSnapshotResponse | AsyncJob[_m.ShrinkVolumeSnapshotResponse]:
        """Shrink Volume Snapshot.

        Args:
            uuid: The unique ID of the volume snapshot. Since 3.10.
            system_tags: Optional. The system tags. Since 3.10.
            user_tags: Optional. The user tags. Since 3.10.
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

        Sends `PUT /zstack/v1/volume-snapshots/shrink/{uuid}/actions (action
        shrinkvolumesnapshot)`. Since 3.10.
        """
        return await _run_job_async(
            self._client,
            _SHRINK,
            _SHRINK_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def ungroup_volume_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def ungroup_volume_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def ungroup_volume_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def ungroup_volume_snapshot_group(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Ungroup Volume Snapshot Group.

        Args:
            uuid: Since 3.6.0.
            system_tags: Optional. The system tags. Since 3.6.0.
            user_tags: Optional. The user tags. Since 3.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                UngroupVolumeSnapshotGroupResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/volume-snapshots/ungroup/{uuid}`. Since 3.6.0.
        """
        return await _run_job_async(
            self._client,
            _UNGROUP_VOLUME_SNAPSHOT_GROUP,
            _UNGROUP_VOLUME_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def update_volume_snapshot_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotGroupInventory: ...

    @overload
    async def update_volume_snapshot_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VolumeSnapshotGroupInventory]: ...

    @overload
    async def update_volume_snapshot_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.VolumeSnapshotGroupInventory | AsyncJob[_m.VolumeSnapshotGroupInventory]
    ): ...

    async def update_volume_snapshot_group(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VolumeSnapshotGroupInventory | AsyncJob[_m.VolumeSnapshotGroupInventory]:
        """Update Volume Snapshot Group.

        Args:
            uuid: The UUID of the volume snapshot group. Since 3.6.0.
            name: Optional. The name of the volume snapshot group. Since 3.6.0.
            description: Optional. Since 3.6.0.
            system_tags: Optional. The system tags to attach. Since 3.6.0.
            user_tags: Optional. The user tags. Since 3.6.0.
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

        Sends `PUT /zstack/v1/volume-snapshots/group/{uuid}/actions (action
        updatevolumesnapshotgroup)`. Since 3.6.0.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_VOLUME_SNAPSHOT_GROUP,
            _UPDATE_VOLUME_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )
