"""Operations of clusters."""

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

_CHANGE_CLUSTER_STATE = Operation(
    "ChangeClusterState",
    "PUT",
    "/zstack/v1/clusters/{uuid}/actions",
    (
        Path("uuid"),
        Member("changeclusterstate", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeclusterstate": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeClusterStateResponse, unwrap="inventory"),
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

_CHANGE_CLUSTER_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeClusterStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE = Operation(
    "CreateCluster",
    "POST",
    "/zstack/v1/clusters",
    (
        Member("params", "zoneUuid"),
        Member("params", "name"),
        Member("params", "hypervisorType"),
        Member("params", "description"),
        Member("params", "type"),
        Member("params", "architecture"),
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
        "200": Json(lambda: _m.CreateClusterResponse, unwrap="inventory"),
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

_CREATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateClusterResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE = Operation(
    "DeleteCluster",
    "DELETE",
    "/zstack/v1/clusters/{uuid}",
    (Path("uuid"), Query("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteClusterResponseDefault),
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

_DETACH_PRIMARY_STORAGE_FROM_CLUSTER = Operation(
    "DetachPrimaryStorageFromCluster",
    "DELETE",
    "/zstack/v1/clusters/{clusterUuid}/primary-storage/{primaryStorageUuid}",
    (
        Path("clusterUuid"),
        Path("primaryStorageUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(
            lambda: _m.DetachPrimaryStorageFromClusterResponse,
            unwrap="inventory",
        ),
        "default": Json(lambda: _m.DetachPrimaryStorageFromClusterResponseDefault),
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

_DETACH_PRIMARY_STORAGE_FROM_CLUSTER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DetachPrimaryStorageFromClusterResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_QUERY = Operation(
    "QueryCluster",
    "GET",
    "/zstack/v1/clusters",
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
        "200": Json(lambda: _m.QueryClusterResponse, unwrap="inventories"),
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

_QUERY_CLUSTER_BY_UUID = Operation(
    "QueryClusterByUuid",
    "GET",
    "/zstack/v1/clusters/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryClusterResponse, unwrap="inventories"),
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

_UPDATE_CLUSTER_OS = Operation(
    "UpdateClusterOS",
    "PUT",
    "/zstack/v1/clusters/{uuid}/actions",
    (
        Path("uuid"),
        Member("updateclusteros", "hostUuid"),
        Member("updateclusteros", "excludePackages"),
        Member("updateclusteros", "updatePackages"),
        Member("updateclusteros", "releaseVersion"),
        Member("updateclusteros", "force"),
        Member("updateclusteros", "resourceUuid"),
        Member("updateclusteros", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateclusteros": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateClusterOsResponse, unwrap="inventory"),
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

_UPDATE_CLUSTER_OS_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateClusterOsResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Clusters(Namespace):
    """Operations of clusters."""

    @overload
    def change_cluster_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeClusterStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory: ...

    @overload
    def change_cluster_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeClusterStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ClusterInventory]: ...

    @overload
    def change_cluster_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeClusterStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory | Job[_m.ClusterInventory]: ...

    def change_cluster_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeClusterStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory | Job[_m.ClusterInventory]:
        """Change Cluster State.

        Args:
            uuid: Unique ID of the cluster. Since 0.6.
            state_event: State change to apply. Options: enable | disable. One of:
                enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/clusters/{uuid}/actions (action changeclusterstate)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_CLUSTER_STATE,
            _CHANGE_CLUSTER_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    def create(
        self,
        *,
        zone_uuid: str,
        name: str,
        hypervisor_type: (
            _m.CreateClusterRequestHypervisorType
            | Literal["KVM", "Simulator", "baremetal", "baremetal2", "xdragon"]
        ),
        description: str | UnsetType = UNSET,
        type: (
            _m.CreateClusterRequestType
            | Literal["zstack", "baremetal", "baremetal2"]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.CreateClusterRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory: ...

    @overload
    def create(
        self,
        *,
        zone_uuid: str,
        name: str,
        hypervisor_type: (
            _m.CreateClusterRequestHypervisorType
            | Literal["KVM", "Simulator", "baremetal", "baremetal2", "xdragon"]
        ),
        description: str | UnsetType = UNSET,
        type: (
            _m.CreateClusterRequestType
            | Literal["zstack", "baremetal", "baremetal2"]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.CreateClusterRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ClusterInventory]: ...

    @overload
    def create(
        self,
        *,
        zone_uuid: str,
        name: str,
        hypervisor_type: (
            _m.CreateClusterRequestHypervisorType
            | Literal["KVM", "Simulator", "baremetal", "baremetal2", "xdragon"]
        ),
        description: str | UnsetType = UNSET,
        type: (
            _m.CreateClusterRequestType
            | Literal["zstack", "baremetal", "baremetal2"]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.CreateClusterRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory | Job[_m.ClusterInventory]: ...

    def create(
        self,
        *,
        zone_uuid: str,
        name: str,
        hypervisor_type: (
            _m.CreateClusterRequestHypervisorType
            | Literal["KVM", "Simulator", "baremetal", "baremetal2", "xdragon"]
        ),
        description: str | UnsetType = UNSET,
        type: (
            _m.CreateClusterRequestType
            | Literal["zstack", "baremetal", "baremetal2"]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.CreateClusterRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory | Job[_m.ClusterInventory]:
        """Create Cluster.

        Args:
            zone_uuid: Zone that holds the cluster, given as a UUID. Since 0.6.
            name: Name of the cluster. At most 255 characters. Since 0.6.
            hypervisor_type: Type of the hypervisor. Valid values: KVM, Simulator,
                baremetal, baremetal2, xdragon. One of: KVM, Simulator, baremetal,
                baremetal2, xdragon. Since 0.6.
            description: Free text about the cluster. At most 2048 characters. Since
                0.6.
            type: Kind of the cluster. One of: zstack, baremetal, baremetal2. Since
                0.6.
            architecture: Architecture of the CPU. One of: x86_64, aarch64, mips64el,
                loongarch64. Since 4.0.
            resource_uuid: Preset UUID of the new cluster. Since 0.6.
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

        Sends `POST /zstack/v1/clusters`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            zone_uuid,
            name,
            hypervisor_type,
            description,
            type,
            architecture,
            resource_uuid,
            tag_uuids,
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
        """Delete Cluster.

        Args:
            uuid: Unique ID of the cluster. Since 0.6.
            delete_mode: One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteClusterResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/clusters/{uuid}`. Since 0.6.
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
    def detach_primary_storage_from_cluster(
        self,
        cluster_uuid: str,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    def detach_primary_storage_from_cluster(
        self,
        cluster_uuid: str,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PrimaryStorageInventory]: ...

    @overload
    def detach_primary_storage_from_cluster(
        self,
        cluster_uuid: str,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]: ...

    def detach_primary_storage_from_cluster(
        self,
        cluster_uuid: str,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | Job[_m.PrimaryStorageInventory]:
        """Detach Data Storage from Cluster.

        Args:
            cluster_uuid: UUID of the cluster. Since 0.6.
            primary_storage_uuid: UUID of the primary storage. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPrimaryStorageFromClusterResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/clusters/{clusterUuid}/primary-storage/{primaryStorageUuid}`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _DETACH_PRIMARY_STORAGE_FROM_CLUSTER,
            _DETACH_PRIMARY_STORAGE_FROM_CLUSTER_JOB,
            options,
            wait,
            cluster_uuid,
            primary_storage_uuid,
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
    ) -> Page[_m.ClusterInventory, _m.QueryClusterResponse]:
        """Query Clusters.

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

        Sends `GET /zstack/v1/clusters`. Since 0.6.
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

    def query_cluster_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ClusterInventory]:
        """Query Clusters by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/clusters/{uuid}`.
        """
        return self._call(_QUERY_CLUSTER_BY_UUID, options, uuid)

    @overload
    def update_cluster_os(
        self,
        uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        exclude_packages: Sequence[str] | UnsetType = UNSET,
        update_packages: Sequence[str] | UnsetType = UNSET,
        release_version: str | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory: ...

    @overload
    def update_cluster_os(
        self,
        uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        exclude_packages: Sequence[str] | UnsetType = UNSET,
        update_packages: Sequence[str] | UnsetType = UNSET,
        release_version: str | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LongJobInventory]: ...

    @overload
    def update_cluster_os(
        self,
        uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        exclude_packages: Sequence[str] | UnsetType = UNSET,
        update_packages: Sequence[str] | UnsetType = UNSET,
        release_version: str | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | Job[_m.LongJobInventory]: ...

    def update_cluster_os(
        self,
        uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        exclude_packages: Sequence[str] | UnsetType = UNSET,
        update_packages: Sequence[str] | UnsetType = UNSET,
        release_version: str | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | Job[_m.LongJobInventory]:
        """Upgrade Cluster Operating System.

        Args:
            uuid: Unique ID of the cluster. Since 2.3.
            host_uuid: UUID of the host. Since 4.8.13.
            exclude_packages: Packages to leave out. At least 1 items. Since 0.6.
            update_packages: Packages to upgrade. At least 1 items. Since 3.7.
            release_version: Release to upgrade to. At least 1 characters. Since 3.7.
            force: Whether to proceed despite warnings. Default: false. Since 5.2.0.
            resource_uuid: UUID to assign to the new cluster. A random one is made
                when absent. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 0.6.
            system_tags: System Tags. Since 2.3.
            user_tags: User tags to attach. Since 2.3.
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

        Sends `PUT /zstack/v1/clusters/{uuid}/actions (action updateclusteros)`.
        """
        return _run_job(
            self._client,
            _UPDATE_CLUSTER_OS,
            _UPDATE_CLUSTER_OS_JOB,
            options,
            wait,
            uuid,
            host_uuid,
            exclude_packages,
            update_packages,
            release_version,
            force,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )


class AsyncClusters(AsyncNamespace):
    """Operations of clusters."""

    @overload
    async def change_cluster_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeClusterStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory: ...

    @overload
    async def change_cluster_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeClusterStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ClusterInventory]: ...

    @overload
    async def change_cluster_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeClusterStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory | AsyncJob[_m.ClusterInventory]: ...

    async def change_cluster_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeClusterStateRequestStateEvent | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory | AsyncJob[_m.ClusterInventory]:
        """Change Cluster State.

        Args:
            uuid: Unique ID of the cluster. Since 0.6.
            state_event: State change to apply. Options: enable | disable. One of:
                enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/clusters/{uuid}/actions (action changeclusterstate)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_CLUSTER_STATE,
            _CHANGE_CLUSTER_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    async def create(
        self,
        *,
        zone_uuid: str,
        name: str,
        hypervisor_type: (
            _m.CreateClusterRequestHypervisorType
            | Literal["KVM", "Simulator", "baremetal", "baremetal2", "xdragon"]
        ),
        description: str | UnsetType = UNSET,
        type: (
            _m.CreateClusterRequestType
            | Literal["zstack", "baremetal", "baremetal2"]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.CreateClusterRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory: ...

    @overload
    async def create(
        self,
        *,
        zone_uuid: str,
        name: str,
        hypervisor_type: (
            _m.CreateClusterRequestHypervisorType
            | Literal["KVM", "Simulator", "baremetal", "baremetal2", "xdragon"]
        ),
        description: str | UnsetType = UNSET,
        type: (
            _m.CreateClusterRequestType
            | Literal["zstack", "baremetal", "baremetal2"]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.CreateClusterRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ClusterInventory]: ...

    @overload
    async def create(
        self,
        *,
        zone_uuid: str,
        name: str,
        hypervisor_type: (
            _m.CreateClusterRequestHypervisorType
            | Literal["KVM", "Simulator", "baremetal", "baremetal2", "xdragon"]
        ),
        description: str | UnsetType = UNSET,
        type: (
            _m.CreateClusterRequestType
            | Literal["zstack", "baremetal", "baremetal2"]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.CreateClusterRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory | AsyncJob[_m.ClusterInventory]: ...

    async def create(
        self,
        *,
        zone_uuid: str,
        name: str,
        hypervisor_type: (
            _m.CreateClusterRequestHypervisorType
            | Literal["KVM", "Simulator", "baremetal", "baremetal2", "xdragon"]
        ),
        description: str | UnsetType = UNSET,
        type: (
            _m.CreateClusterRequestType
            | Literal["zstack", "baremetal", "baremetal2"]
            | UnsetType
        ) = UNSET,
        architecture: (
            _m.CreateClusterRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ClusterInventory | AsyncJob[_m.ClusterInventory]:
        """Create Cluster.

        Args:
            zone_uuid: Zone that holds the cluster, given as a UUID. Since 0.6.
            name: Name of the cluster. At most 255 characters. Since 0.6.
            hypervisor_type: Type of the hypervisor. Valid values: KVM, Simulator,
                baremetal, baremetal2, xdragon. One of: KVM, Simulator, baremetal,
                baremetal2, xdragon. Since 0.6.
            description: Free text about the cluster. At most 2048 characters. Since
                0.6.
            type: Kind of the cluster. One of: zstack, baremetal, baremetal2. Since
                0.6.
            architecture: Architecture of the CPU. One of: x86_64, aarch64, mips64el,
                loongarch64. Since 4.0.
            resource_uuid: Preset UUID of the new cluster. Since 0.6.
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

        Sends `POST /zstack/v1/clusters`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            zone_uuid,
            name,
            hypervisor_type,
            description,
            type,
            architecture,
            resource_uuid,
            tag_uuids,
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
        """Delete Cluster.

        Args:
            uuid: Unique ID of the cluster. Since 0.6.
            delete_mode: One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteClusterResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/clusters/{uuid}`. Since 0.6.
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
    async def detach_primary_storage_from_cluster(
        self,
        cluster_uuid: str,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory: ...

    @overload
    async def detach_primary_storage_from_cluster(
        self,
        cluster_uuid: str,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PrimaryStorageInventory]: ...

    @overload
    async def detach_primary_storage_from_cluster(
        self,
        cluster_uuid: str,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]: ...

    async def detach_primary_storage_from_cluster(
        self,
        cluster_uuid: str,
        primary_storage_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PrimaryStorageInventory | AsyncJob[_m.PrimaryStorageInventory]:
        """Detach Data Storage from Cluster.

        Args:
            cluster_uuid: UUID of the cluster. Since 0.6.
            primary_storage_uuid: UUID of the primary storage. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPrimaryStorageFromClusterResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/clusters/{clusterUuid}/primary-storage/{primaryStorageUuid}`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DETACH_PRIMARY_STORAGE_FROM_CLUSTER,
            _DETACH_PRIMARY_STORAGE_FROM_CLUSTER_JOB,
            options,
            wait,
            cluster_uuid,
            primary_storage_uuid,
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
    ) -> AsyncPages[_m.ClusterInventory, _m.QueryClusterResponse]:
        """Query Clusters.

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

        Sends `GET /zstack/v1/clusters`. Since 0.6.
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

    async def query_cluster_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ClusterInventory]:
        """Query Clusters by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/clusters/{uuid}`.
        """
        return await self._call(_QUERY_CLUSTER_BY_UUID, options, uuid)

    @overload
    async def update_cluster_os(
        self,
        uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        exclude_packages: Sequence[str] | UnsetType = UNSET,
        update_packages: Sequence[str] | UnsetType = UNSET,
        release_version: str | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory: ...

    @overload
    async def update_cluster_os(
        self,
        uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        exclude_packages: Sequence[str] | UnsetType = UNSET,
        update_packages: Sequence[str] | UnsetType = UNSET,
        release_version: str | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LongJobInventory]: ...

    @overload
    async def update_cluster_os(
        self,
        uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        exclude_packages: Sequence[str] | UnsetType = UNSET,
        update_packages: Sequence[str] | UnsetType = UNSET,
        release_version: str | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | AsyncJob[_m.LongJobInventory]: ...

    async def update_cluster_os(
        self,
        uuid: str,
        *,
        host_uuid: str | UnsetType = UNSET,
        exclude_packages: Sequence[str] | UnsetType = UNSET,
        update_packages: Sequence[str] | UnsetType = UNSET,
        release_version: str | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LongJobInventory | AsyncJob[_m.LongJobInventory]:
        """Upgrade Cluster Operating System.

        Args:
            uuid: Unique ID of the cluster. Since 2.3.
            host_uuid: UUID of the host. Since 4.8.13.
            exclude_packages: Packages to leave out. At least 1 items. Since 0.6.
            update_packages: Packages to upgrade. At least 1 items. Since 3.7.
            release_version: Release to upgrade to. At least 1 characters. Since 3.7.
            force: Whether to proceed despite warnings. Default: false. Since 5.2.0.
            resource_uuid: UUID to assign to the new cluster. A random one is made
                when absent. Since 0.6.
            tag_uuids: Tags to bind, given as UUIDs. Since 0.6.
            system_tags: System Tags. Since 2.3.
            user_tags: User tags to attach. Since 2.3.
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

        Sends `PUT /zstack/v1/clusters/{uuid}/actions (action updateclusteros)`.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_CLUSTER_OS,
            _UPDATE_CLUSTER_OS_JOB,
            options,
            wait,
            uuid,
            host_uuid,
            exclude_packages,
            update_packages,
            release_version,
            force,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )
