"""Operations of hosts."""

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

_ADD_KVM = Operation(
    "AddKVMHost",
    "POST",
    "/zstack/v1/hosts/kvm",
    (
        Member("params", "username"),
        Member("params", "password"),
        Member("params", "name"),
        Member("params", "managementIp"),
        Member("params", "clusterUuid"),
        Member("params", "sshPort"),
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
        "200": Json(lambda: _m.AddKvmHostResponse, unwrap="inventory"),
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

_ADD_KVM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddKvmHostResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_SIMULATOR = Operation(
    "AddSimulatorHost",
    "POST",
    "/zstack/v1/hosts/simulators",
    (
        Member("params", "memoryCapacity"),
        Member("params", "cpuCapacity"),
        Member("params", "name"),
        Member("params", "managementIp"),
        Member("params", "clusterUuid"),
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
        "200": Json(lambda: _m.AddSimulatorHostResponse, unwrap="inventory"),
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
    Json(lambda: _m.AddSimulatorHostResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_HOST_STATE = Operation(
    "ChangeHostState",
    "PUT",
    "/zstack/v1/hosts/{uuid}/actions",
    (
        Path("uuid"),
        Member("changehoststate", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changehoststate": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeHostStateResponse, unwrap="inventory"),
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

_CHANGE_HOST_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeHostStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE = Operation(
    "DeleteHost",
    "DELETE",
    "/zstack/v1/hosts/{uuid}",
    (Path("uuid"), Member("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteHostResponseDefault),
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

_GET_HOST_ALLOCATOR_STRATEGIES = Operation(
    "GetHostAllocatorStrategies",
    "GET",
    "/zstack/v1/hosts/allocators/strategies",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetHostAllocatorStrategiesResponse),
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

_GET_HOST_POWER_STATUS = Operation(
    "GetHostPowerStatus",
    "PUT",
    "/zstack/v1/hosts/power/{uuid}/actions",
    (
        Path("uuid"),
        Member("gethostpowerstatus", "method"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"gethostpowerstatus": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.GetHostPowerStatusResponse, unwrap="inventory"),
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

_GET_HOST_POWER_STATUS_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.GetHostPowerStatusResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_HOST_TASK = Operation(
    "GetHostTask",
    "GET",
    "/zstack/v1/hosts/task-details",
    (
        Query("hostUuids"),
        Query("syncSignatures"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetHostTaskResponse),
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

_GET_HYPERVISOR_TYPES = Operation(
    "GetHypervisorTypes",
    "GET",
    "/zstack/v1/hosts/hypervisor-types",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetHypervisorTypesResponse),
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

_KVM_RUN_SHELL = Operation(
    "KvmRunShell",
    "PUT",
    "/zstack/v1/hosts/kvm/actions",
    (
        Member("kvmrunshell", "hostUuids"),
        Member("kvmrunshell", "script"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"kvmrunshell": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.KvmRunShellResponse, unwrap="inventory"),
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

_KVM_RUN_SHELL_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.KvmRunShellResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_POWER_ON_HOST = Operation(
    "PowerOnHost",
    "PUT",
    "/zstack/v1/hosts/power/{uuid}/actions",
    (
        Path("uuid"),
        Member("poweronhost", "returnEarly"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"poweronhost": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.PowerOnHostResponse, unwrap="inventory"),
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

_POWER_ON_HOST_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.PowerOnHostResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_QUERY = Operation(
    "QueryHost",
    "GET",
    "/zstack/v1/hosts",
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
        "200": Json(lambda: _m.QueryHostResponse, unwrap="inventories"),
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

_QUERY_HOST_BY_UUID = Operation(
    "QueryHostByUuid",
    "GET",
    "/zstack/v1/hosts/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryHostResponse, unwrap="inventories"),
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

_QUERY_HOST_OS_CATEGORY = Operation(
    "QueryHostOsCategory",
    "GET",
    "/zstack/v1/hosts/os/category",
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
        "200": Json(lambda: _m.QueryHostOsCategoryResponse, unwrap="inventories"),
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

_QUERY_KVM_HYPERVISOR_INFO = Operation(
    "QueryKvmHypervisorInfo",
    "GET",
    "/zstack/v1/hosts/kvm/hypervisor/info",
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
        "200": Json(lambda: _m.QueryKvmHypervisorInfoResponse, unwrap="inventories"),
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
    "ReconnectHost",
    "PUT",
    "/zstack/v1/hosts/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"reconnecthost": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ReconnectHostResponse, unwrap="inventory"),
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
    Json(lambda: _m.ReconnectHostResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SHUTDOWN = Operation(
    "ShutdownHost",
    "PUT",
    "/zstack/v1/hosts/power/{uuid}/actions",
    (
        Path("uuid"),
        Member("shutdownhost", "returnEarly"),
        Member("shutdownhost", "force"),
        Member("shutdownhost", "method"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"shutdownhost": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ShutdownHostResponse, unwrap="inventory"),
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

_SHUTDOWN_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ShutdownHostResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE = Operation(
    "UpdateHost",
    "PUT",
    "/zstack/v1/hosts/{uuid}/actions",
    (
        Path("uuid"),
        Member("updatehost", "name"),
        Member("updatehost", "description"),
        Member("updatehost", "managementIp"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatehost": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateHostResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdateHostResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_HOST_IPMI = Operation(
    "UpdateHostIpmi",
    "PUT",
    "/zstack/v1/hosts/ipmi/{uuid}/actions",
    (
        Path("uuid"),
        Member("updatehostipmi", "ipmiAddress"),
        Member("updatehostipmi", "ipmiUsername"),
        Member("updatehostipmi", "ipmiPassword"),
        Member("updatehostipmi", "ipmiPort"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatehostipmi": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateHostIpmiResponse),
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

_UPDATE_HOST_IPMI_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateHostIpmiResponse),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_KVM = Operation(
    "UpdateKVMHost",
    "PUT",
    "/zstack/v1/hosts/kvm/{uuid}/actions",
    (
        Path("uuid"),
        Member("updatekvmhost", "username"),
        Member("updatekvmhost", "password"),
        Member("updatekvmhost", "sshPort"),
        Member("updatekvmhost", "name"),
        Member("updatekvmhost", "description"),
        Member("updatekvmhost", "managementIp"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updatekvmhost": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateKvmHostResponse, unwrap="inventory"),
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

_UPDATE_KVM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateKvmHostResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Hosts(Namespace):
    """Operations of hosts."""

    @overload
    def add_kvm(
        self,
        *,
        username: str,
        password: str,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    def add_kvm(
        self,
        *,
        username: str,
        password: str,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.HostInventory]: ...

    @overload
    def add_kvm(
        self,
        *,
        username: str,
        password: str,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]: ...

    def add_kvm(
        self,
        *,
        username: str,
        password: str,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]:
        """Add KVM Host.

        Args:
            username: Login name. At most 255 characters. Since 0.6.
            password: Password in the required digest form. At most 255 characters.
                Since 0.6.
            name: Display name of the KVM host. At most 255 characters. Since 0.6.
            management_ip: Management IP address of the host. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            ssh_port: SSH port. Range: 1-65535. Default: 22. From 1 to 65535. Since
                0.6.
            description: Description of the KVM host. At most 2048 characters. Since
                0.6.
            resource_uuid: UUID to assign to the new KVM host. A random one is made
                when absent. Since 0.6.
            tag_uuids: Since 3.4.0.
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

        Sends `POST /zstack/v1/hosts/kvm`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_KVM,
            _ADD_KVM_JOB,
            options,
            wait,
            username,
            password,
            name,
            management_ip,
            cluster_uuid,
            ssh_port,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_simulator(
        self,
        *,
        memory_capacity: int,
        cpu_capacity: int,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    def add_simulator(
        self,
        *,
        memory_capacity: int,
        cpu_capacity: int,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.HostInventory]: ...

    @overload
    def add_simulator(
        self,
        *,
        memory_capacity: int,
        cpu_capacity: int,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]: ...

    def add_simulator(
        self,
        *,
        memory_capacity: int,
        cpu_capacity: int,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]:
        """Add Simulator Host.

        Args:
            memory_capacity: Memory to simulate. Unit: Byte. Default: 1000000000.
                Since 0.6.
            cpu_capacity: CPU capacity to simulate. Default: 1000000000. Default:
                1000000000. Since 0.6.
            name: Name of the simulator host. At most 255 characters. Since 0.6.
            management_ip: Management IP address of the host. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            description: At most 2048 characters. Since 0.6.
            resource_uuid: Preset UUID of the new simulator host. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
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

        Sends `POST /zstack/v1/hosts/simulators`.
        """
        return _run_job(
            self._client,
            _ADD_SIMULATOR,
            _ADD_SIMULATOR_JOB,
            options,
            wait,
            memory_capacity,
            cpu_capacity,
            name,
            management_ip,
            cluster_uuid,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def change_host_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeHostStateRequestStateEvent
            | Literal["enable", "disable", "maintain"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    def change_host_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeHostStateRequestStateEvent
            | Literal["enable", "disable", "maintain"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.HostInventory]: ...

    @overload
    def change_host_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeHostStateRequestStateEvent
            | Literal["enable", "disable", "maintain"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]: ...

    def change_host_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeHostStateRequestStateEvent
            | Literal["enable", "disable", "maintain"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]:
        """Change Host State.

        Args:
            uuid: Unique ID of the host. Since 0.6.
            state_event: State change to apply. Options: enable | disable | maintain.
                One of: enable, disable, maintain. Since 0.6.
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

        Sends `PUT /zstack/v1/hosts/{uuid}/actions (action changehoststate)`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_HOST_STATE,
            _CHANGE_HOST_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    def delete(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteHostRequestDeleteMode
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
            _m.DeleteHostRequestDeleteMode
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
            _m.DeleteHostRequestDeleteMode
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
            _m.DeleteHostRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Host.

        Args:
            uuid: UUID of the host. Since 0.6.
            delete_mode: One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteHostResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/hosts/{uuid}`. Since 0.6.
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

    def get_host_allocator_strategies(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetHostAllocatorStrategiesResponse:
        """Get Host Allocator Strategies.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hosts/allocators/strategies`. Since 0.6.
        """
        return self._call(
            _GET_HOST_ALLOCATOR_STRATEGIES,
            options,
            system_tags,
            user_tags,
        )

    @overload
    def get_host_power_status(
        self,
        uuid: str,
        *,
        method: (
            _m.GetHostPowerStatusRequestMethod
            | Literal["AUTO", "AGENT", "IPMI"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostIpmiInventory: ...

    @overload
    def get_host_power_status(
        self,
        uuid: str,
        *,
        method: (
            _m.GetHostPowerStatusRequestMethod
            | Literal["AUTO", "AGENT", "IPMI"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.HostIpmiInventory]: ...

    @overload
    def get_host_power_status(
        self,
        uuid: str,
        *,
        method: (
            _m.GetHostPowerStatusRequestMethod
            | Literal["AUTO", "AGENT", "IPMI"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostIpmiInventory | Job[_m.HostIpmiInventory]: ...

    def get_host_power_status(
        self,
        uuid: str,
        *,
        method: (
            _m.GetHostPowerStatusRequestMethod
            | Literal["AUTO", "AGENT", "IPMI"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostIpmiInventory | Job[_m.HostIpmiInventory]:
        """Get Host Power Status.

        Args:
            uuid: UUID of the host. At least 1 characters. Since 4.7.0.
            method: Method to use. One of: AUTO, AGENT, IPMI. Since 4.7.0.
            system_tags: System Tags. Since 4.7.0.
            user_tags: Since 4.7.0.
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

        Sends `PUT /zstack/v1/hosts/power/{uuid}/actions (action
        gethostpowerstatus)`. Since 4.7.0.
        """
        return _run_job(
            self._client,
            _GET_HOST_POWER_STATUS,
            _GET_HOST_POWER_STATUS_JOB,
            options,
            wait,
            uuid,
            method,
            system_tags,
            user_tags,
        )

    def get_host_task(
        self,
        *,
        host_uuids: Sequence[str],
        sync_signatures: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetHostTaskResponse:
        """Get Host Tasks.

        Args:
            host_uuids: UUIDs of the hosts. At least 1 items. Since 3.6.0.
            sync_signatures: Since 4.6.0.
            system_tags: System Tags. Since 3.6.0.
            user_tags: User Tags. Since 3.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hosts/task-details`. Since 3.6.0.
        """
        return self._call(
            _GET_HOST_TASK,
            options,
            host_uuids,
            sync_signatures,
            system_tags,
            user_tags,
        )

    def get_hypervisor_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetHypervisorTypesResponse:
        """Get Hypervisor Types.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hosts/hypervisor-types`. Since 0.6.
        """
        return self._call(_GET_HYPERVISOR_TYPES, options, system_tags, user_tags)

    @overload
    def kvm_run_shell(
        self,
        *,
        host_uuids: Sequence[str],
        script: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, _m.ShellResult]: ...

    @overload
    def kvm_run_shell(
        self,
        *,
        host_uuids: Sequence[str],
        script: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, _m.ShellResult]]: ...

    @overload
    def kvm_run_shell(
        self,
        *,
        host_uuids: Sequence[str],
        script: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, _m.ShellResult] | Job[dict[str, _m.ShellResult]]: ...

    def kvm_run_shell(
        self,
        *,
        host_uuids: Sequence[str],
        script: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, _m.ShellResult] | Job[dict[str, _m.ShellResult]]:
        """Run Shell Script on KVM Hosts.

        Args:
            host_uuids: UUIDs of the hosts. At least 1 items. Since 0.6.
            script: Script to run. Since 0.6.
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

        Sends `PUT /zstack/v1/hosts/kvm/actions (action kvmrunshell)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _KVM_RUN_SHELL,
            _KVM_RUN_SHELL_JOB,
            options,
            wait,
            host_uuids,
            script,
            system_tags,
            user_tags,
        )

    @overload
    def power_on_host(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    def power_on_host(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.HostInventory]: ...

    @overload
    def power_on_host(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]: ...

    def power_on_host(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]:
        """Power On Host.

        Args:
            uuid: Unique ID of the host. At least 1 characters. Since 4.7.0.
            return_early: Default: false. Since 4.7.0.
            system_tags: System tags to attach. Since 4.7.0.
            user_tags: User Tags. Since 4.7.0.
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

        Sends `PUT /zstack/v1/hosts/power/{uuid}/actions (action poweronhost)`. Since
        4.7.0.
        """
        return _run_job(
            self._client,
            _POWER_ON_HOST,
            _POWER_ON_HOST_JOB,
            options,
            wait,
            uuid,
            return_early,
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
    ) -> Page[_m.HostInventory, _m.QueryHostResponse]:
        """Query Hosts.

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

        Sends `GET /zstack/v1/hosts`. Since 0.6.
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

    def query_host_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.HostInventory]:
        """Query Hosts by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hosts/{uuid}`.
        """
        return self._call(_QUERY_HOST_BY_UUID, options, uuid)

    def query_host_os_category(
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
    ) -> Page[_m.HostOsCategoryInventory, _m.QueryHostOsCategoryResponse]:
        """Query Host OS Categories.

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

        Sends `GET /zstack/v1/hosts/os/category`. Since 4.6.21.
        """
        return self._call(
            _QUERY_HOST_OS_CATEGORY,
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

    def query_kvm_hypervisor_info(
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
    ) -> Page[_m.KvmHypervisorInfoInventory, _m.QueryKvmHypervisorInfoResponse]:
        """Query KVM Hypervisor Information.

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

        Sends `GET /zstack/v1/hosts/kvm/hypervisor/info`. Since 4.6.21.
        """
        return self._call(
            _QUERY_KVM_HYPERVISOR_INFO,
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
    ) -> _m.HostInventory: ...

    @overload
    def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.HostInventory]: ...

    @overload
    def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]: ...

    def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]:
        """Reconnect Host.

        Args:
            uuid: Since 0.6.
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

        Sends `PUT /zstack/v1/hosts/{uuid}/actions (action reconnecthost)`. Since
        0.6.
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
    def shutdown(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        method: (
            _m.ShutdownHostRequestMethod | Literal["AUTO", "AGENT", "IPMI"] | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    def shutdown(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        method: (
            _m.ShutdownHostRequestMethod | Literal["AUTO", "AGENT", "IPMI"] | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.HostInventory]: ...

    @overload
    def shutdown(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        method: (
            _m.ShutdownHostRequestMethod | Literal["AUTO", "AGENT", "IPMI"] | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]: ...

    def shutdown(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        method: (
            _m.ShutdownHostRequestMethod | Literal["AUTO", "AGENT", "IPMI"] | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]:
        """Shutdown Host.

        Args:
            uuid: UUID of the host. At least 1 characters. Since 4.7.0.
            return_early: Whether to answer before the work ends. Default: false.
                Default: false. Since 4.7.0.
            force: Whether to proceed despite warnings. Default: false. Since 0.6.
            method: One of: AUTO, AGENT, IPMI. Since 4.7.0.
            system_tags: System tags to attach. Since 4.7.0.
            user_tags: User Tags. Since 4.7.0.
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

        Sends `PUT /zstack/v1/hosts/power/{uuid}/actions (action shutdownhost)`.
        Since 4.7.0.
        """
        return _run_job(
            self._client,
            _SHUTDOWN,
            _SHUTDOWN_JOB,
            options,
            wait,
            uuid,
            return_early,
            force,
            method,
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
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.HostInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]:
        """Update Host.

        Args:
            uuid: UUID of the host. Since 0.6.
            name: Name of the host. At most 255 characters. Since 0.6.
            description: Description of the host. At most 2048 characters. Since 0.6.
            management_ip: Management IP address of the host. At most 255 characters.
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

        Sends `PUT /zstack/v1/hosts/{uuid}/actions (action updatehost)`. Since 0.6.
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
            management_ip,
            system_tags,
            user_tags,
        )

    @overload
    def update_host_ipmi(
        self,
        uuid: str,
        *,
        ipmi_address: str | UnsetType = UNSET,
        ipmi_username: str | UnsetType = UNSET,
        ipmi_password: str | UnsetType = UNSET,
        ipmi_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.UpdateHostIpmiResponse: ...

    @overload
    def update_host_ipmi(
        self,
        uuid: str,
        *,
        ipmi_address: str | UnsetType = UNSET,
        ipmi_username: str | UnsetType = UNSET,
        ipmi_password: str | UnsetType = UNSET,
        ipmi_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.UpdateHostIpmiResponse]: ...

    @overload
    def update_host_ipmi(
        self,
        uuid: str,
        *,
        ipmi_address: str | UnsetType = UNSET,
        ipmi_username: str | UnsetType = UNSET,
        ipmi_password: str | UnsetType = UNSET,
        ipmi_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.UpdateHostIpmiResponse | Job[_m.UpdateHostIpmiResponse]: ...

    def update_host_ipmi(
        self,
        uuid: str,
        *,
        ipmi_address: str | UnsetType = UNSET,
        ipmi_username: str | UnsetType = UNSET,
        ipmi_password: str | UnsetType = UNSET,
        ipmi_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.UpdateHostIpmiResponse | Job[_m.UpdateHostIpmiResponse]:
        """Update Host IPMI.

        Args:
            uuid: Unique ID of the host. Since 4.7.
            ipmi_address: IPMI address. At least 1 characters. Since 4.7.0.
            ipmi_username: IPMI user. At least 1 characters. Since 4.7.0.
            ipmi_password: IPMI password. At least 1 characters. Since 4.7.0.
            ipmi_port: IPMI port. Default: 623. Default: 623. Since 4.7.0.
            system_tags: System tags to attach. Since 4.7.0.
            user_tags: User Tags. Since 4.7.0.
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

        Sends `PUT /zstack/v1/hosts/ipmi/{uuid}/actions (action updatehostipmi)`.
        Since 4.7.
        """
        return _run_job(
            self._client,
            _UPDATE_HOST_IPMI,
            _UPDATE_HOST_IPMI_JOB,
            options,
            wait,
            uuid,
            ipmi_address,
            ipmi_username,
            ipmi_password,
            ipmi_port,
            system_tags,
            user_tags,
        )

    @overload
    def update_kvm(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    def update_kvm(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.HostInventory]: ...

    @overload
    def update_kvm(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]: ...

    def update_kvm(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | Job[_m.HostInventory]:
        """Update KVM Host.

        Args:
            uuid: UUID of the host. Since 0.6.
            username: User name for the connection. At most 255 characters. Since
                0.6.
            password: At most 255 characters. Since 0.6.
            ssh_port: SSH port. From 1 to 65535. Since 0.6.
            name: Display name of the host. At most 255 characters. Since 0.6.
            description: Description of the host. At most 2048 characters. Since 0.6.
            management_ip: At most 255 characters. Since 0.6.
            system_tags: Since 0.6.
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

        Sends `PUT /zstack/v1/hosts/kvm/{uuid}/actions (action updatekvmhost)`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_KVM,
            _UPDATE_KVM_JOB,
            options,
            wait,
            uuid,
            username,
            password,
            ssh_port,
            name,
            description,
            management_ip,
            system_tags,
            user_tags,
        )


class AsyncHosts(AsyncNamespace):
    """Operations of hosts."""

    @overload
    async def add_kvm(
        self,
        *,
        username: str,
        password: str,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    async def add_kvm(
        self,
        *,
        username: str,
        password: str,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.HostInventory]: ...

    @overload
    async def add_kvm(
        self,
        *,
        username: str,
        password: str,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]: ...

    async def add_kvm(
        self,
        *,
        username: str,
        password: str,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        ssh_port: int | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]:
        """Add KVM Host.

        Args:
            username: Login name. At most 255 characters. Since 0.6.
            password: Password in the required digest form. At most 255 characters.
                Since 0.6.
            name: Display name of the KVM host. At most 255 characters. Since 0.6.
            management_ip: Management IP address of the host. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            ssh_port: SSH port. Range: 1-65535. Default: 22. From 1 to 65535. Since
                0.6.
            description: Description of the KVM host. At most 2048 characters. Since
                0.6.
            resource_uuid: UUID to assign to the new KVM host. A random one is made
                when absent. Since 0.6.
            tag_uuids: Since 3.4.0.
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

        Sends `POST /zstack/v1/hosts/kvm`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_KVM,
            _ADD_KVM_JOB,
            options,
            wait,
            username,
            password,
            name,
            management_ip,
            cluster_uuid,
            ssh_port,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_simulator(
        self,
        *,
        memory_capacity: int,
        cpu_capacity: int,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    async def add_simulator(
        self,
        *,
        memory_capacity: int,
        cpu_capacity: int,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.HostInventory]: ...

    @overload
    async def add_simulator(
        self,
        *,
        memory_capacity: int,
        cpu_capacity: int,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]: ...

    async def add_simulator(
        self,
        *,
        memory_capacity: int,
        cpu_capacity: int,
        name: str,
        management_ip: str,
        cluster_uuid: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]:
        """Add Simulator Host.

        Args:
            memory_capacity: Memory to simulate. Unit: Byte. Default: 1000000000.
                Since 0.6.
            cpu_capacity: CPU capacity to simulate. Default: 1000000000. Default:
                1000000000. Since 0.6.
            name: Name of the simulator host. At most 255 characters. Since 0.6.
            management_ip: Management IP address of the host. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            description: At most 2048 characters. Since 0.6.
            resource_uuid: Preset UUID of the new simulator host. Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
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

        Sends `POST /zstack/v1/hosts/simulators`.
        """
        return await _run_job_async(
            self._client,
            _ADD_SIMULATOR,
            _ADD_SIMULATOR_JOB,
            options,
            wait,
            memory_capacity,
            cpu_capacity,
            name,
            management_ip,
            cluster_uuid,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def change_host_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeHostStateRequestStateEvent
            | Literal["enable", "disable", "maintain"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    async def change_host_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeHostStateRequestStateEvent
            | Literal["enable", "disable", "maintain"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.HostInventory]: ...

    @overload
    async def change_host_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeHostStateRequestStateEvent
            | Literal["enable", "disable", "maintain"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]: ...

    async def change_host_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeHostStateRequestStateEvent
            | Literal["enable", "disable", "maintain"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]:
        """Change Host State.

        Args:
            uuid: Unique ID of the host. Since 0.6.
            state_event: State change to apply. Options: enable | disable | maintain.
                One of: enable, disable, maintain. Since 0.6.
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

        Sends `PUT /zstack/v1/hosts/{uuid}/actions (action changehoststate)`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_HOST_STATE,
            _CHANGE_HOST_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    async def delete(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteHostRequestDeleteMode
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
            _m.DeleteHostRequestDeleteMode
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
            _m.DeleteHostRequestDeleteMode
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
            _m.DeleteHostRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Host.

        Args:
            uuid: UUID of the host. Since 0.6.
            delete_mode: One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteHostResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/hosts/{uuid}`. Since 0.6.
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

    async def get_host_allocator_strategies(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetHostAllocatorStrategiesResponse:
        """Get Host Allocator Strategies.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hosts/allocators/strategies`. Since 0.6.
        """
        return await self._call(
            _GET_HOST_ALLOCATOR_STRATEGIES,
            options,
            system_tags,
            user_tags,
        )

    @overload
    async def get_host_power_status(
        self,
        uuid: str,
        *,
        method: (
            _m.GetHostPowerStatusRequestMethod
            | Literal["AUTO", "AGENT", "IPMI"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostIpmiInventory: ...

    @overload
    async def get_host_power_status(
        self,
        uuid: str,
        *,
        method: (
            _m.GetHostPowerStatusRequestMethod
            | Literal["AUTO", "AGENT", "IPMI"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.HostIpmiInventory]: ...

    @overload
    async def get_host_power_status(
        self,
        uuid: str,
        *,
        method: (
            _m.GetHostPowerStatusRequestMethod
            | Literal["AUTO", "AGENT", "IPMI"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostIpmiInventory | AsyncJob[_m.HostIpmiInventory]: ...

    async def get_host_power_status(
        self,
        uuid: str,
        *,
        method: (
            _m.GetHostPowerStatusRequestMethod
            | Literal["AUTO", "AGENT", "IPMI"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostIpmiInventory | AsyncJob[_m.HostIpmiInventory]:
        """Get Host Power Status.

        Args:
            uuid: UUID of the host. At least 1 characters. Since 4.7.0.
            method: Method to use. One of: AUTO, AGENT, IPMI. Since 4.7.0.
            system_tags: System Tags. Since 4.7.0.
            user_tags: Since 4.7.0.
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

        Sends `PUT /zstack/v1/hosts/power/{uuid}/actions (action
        gethostpowerstatus)`. Since 4.7.0.
        """
        return await _run_job_async(
            self._client,
            _GET_HOST_POWER_STATUS,
            _GET_HOST_POWER_STATUS_JOB,
            options,
            wait,
            uuid,
            method,
            system_tags,
            user_tags,
        )

    async def get_host_task(
        self,
        *,
        host_uuids: Sequence[str],
        sync_signatures: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetHostTaskResponse:
        """Get Host Tasks.

        Args:
            host_uuids: UUIDs of the hosts. At least 1 items. Since 3.6.0.
            sync_signatures: Since 4.6.0.
            system_tags: System Tags. Since 3.6.0.
            user_tags: User Tags. Since 3.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hosts/task-details`. Since 3.6.0.
        """
        return await self._call(
            _GET_HOST_TASK,
            options,
            host_uuids,
            sync_signatures,
            system_tags,
            user_tags,
        )

    async def get_hypervisor_types(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetHypervisorTypesResponse:
        """Get Hypervisor Types.

        Args:
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hosts/hypervisor-types`. Since 0.6.
        """
        return await self._call(_GET_HYPERVISOR_TYPES, options, system_tags, user_tags)

    @overload
    async def kvm_run_shell(
        self,
        *,
        host_uuids: Sequence[str],
        script: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, _m.ShellResult]: ...

    @overload
    async def kvm_run_shell(
        self,
        *,
        host_uuids: Sequence[str],
        script: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, _m.ShellResult]]: ...

    @overload
    async def kvm_run_shell(
        self,
        *,
        host_uuids: Sequence[str],
        script: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, _m.ShellResult] | AsyncJob[dict[str, _m.ShellResult]]: ...

    async def kvm_run_shell(
        self,
        *,
        host_uuids: Sequence[str],
        script: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, _m.ShellResult] | AsyncJob[dict[str, _m.ShellResult]]:
        """Run Shell Script on KVM Hosts.

        Args:
            host_uuids: UUIDs of the hosts. At least 1 items. Since 0.6.
            script: Script to run. Since 0.6.
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

        Sends `PUT /zstack/v1/hosts/kvm/actions (action kvmrunshell)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _KVM_RUN_SHELL,
            _KVM_RUN_SHELL_JOB,
            options,
            wait,
            host_uuids,
            script,
            system_tags,
            user_tags,
        )

    @overload
    async def power_on_host(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    async def power_on_host(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.HostInventory]: ...

    @overload
    async def power_on_host(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]: ...

    async def power_on_host(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]:
        """Power On Host.

        Args:
            uuid: Unique ID of the host. At least 1 characters. Since 4.7.0.
            return_early: Default: false. Since 4.7.0.
            system_tags: System tags to attach. Since 4.7.0.
            user_tags: User Tags. Since 4.7.0.
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

        Sends `PUT /zstack/v1/hosts/power/{uuid}/actions (action poweronhost)`. Since
        4.7.0.
        """
        return await _run_job_async(
            self._client,
            _POWER_ON_HOST,
            _POWER_ON_HOST_JOB,
            options,
            wait,
            uuid,
            return_early,
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
    ) -> AsyncPages[_m.HostInventory, _m.QueryHostResponse]:
        """Query Hosts.

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

        Sends `GET /zstack/v1/hosts`. Since 0.6.
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

    async def query_host_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.HostInventory]:
        """Query Hosts by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/hosts/{uuid}`.
        """
        return await self._call(_QUERY_HOST_BY_UUID, options, uuid)

    def query_host_os_category(
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
    ) -> AsyncPages[_m.HostOsCategoryInventory, _m.QueryHostOsCategoryResponse]:
        """Query Host OS Categories.

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

        Sends `GET /zstack/v1/hosts/os/category`. Since 4.6.21.
        """
        return self._pages(
            _QUERY_HOST_OS_CATEGORY,
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

    def query_kvm_hypervisor_info(
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
    ) -> AsyncPages[_m.KvmHypervisorInfoInventory, _m.QueryKvmHypervisorInfoResponse]:
        """Query KVM Hypervisor Information.

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

        Sends `GET /zstack/v1/hosts/kvm/hypervisor/info`. Since 4.6.21.
        """
        return self._pages(
            _QUERY_KVM_HYPERVISOR_INFO,
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
    ) -> _m.HostInventory: ...

    @overload
    async def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.HostInventory]: ...

    @overload
    async def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]: ...

    async def reconnect(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]:
        """Reconnect Host.

        Args:
            uuid: Since 0.6.
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

        Sends `PUT /zstack/v1/hosts/{uuid}/actions (action reconnecthost)`. Since
        0.6.
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
    async def shutdown(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        method: (
            _m.ShutdownHostRequestMethod | Literal["AUTO", "AGENT", "IPMI"] | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    async def shutdown(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        method: (
            _m.ShutdownHostRequestMethod | Literal["AUTO", "AGENT", "IPMI"] | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.HostInventory]: ...

    @overload
    async def shutdown(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        method: (
            _m.ShutdownHostRequestMethod | Literal["AUTO", "AGENT", "IPMI"] | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]: ...

    async def shutdown(
        self,
        uuid: str,
        *,
        return_early: bool | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
        method: (
            _m.ShutdownHostRequestMethod | Literal["AUTO", "AGENT", "IPMI"] | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]:
        """Shutdown Host.

        Args:
            uuid: UUID of the host. At least 1 characters. Since 4.7.0.
            return_early: Whether to answer before the work ends. Default: false.
                Default: false. Since 4.7.0.
            force: Whether to proceed despite warnings. Default: false. Since 0.6.
            method: One of: AUTO, AGENT, IPMI. Since 4.7.0.
            system_tags: System tags to attach. Since 4.7.0.
            user_tags: User Tags. Since 4.7.0.
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

        Sends `PUT /zstack/v1/hosts/power/{uuid}/actions (action shutdownhost)`.
        Since 4.7.0.
        """
        return await _run_job_async(
            self._client,
            _SHUTDOWN,
            _SHUTDOWN_JOB,
            options,
            wait,
            uuid,
            return_early,
            force,
            method,
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
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.HostInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]:
        """Update Host.

        Args:
            uuid: UUID of the host. Since 0.6.
            name: Name of the host. At most 255 characters. Since 0.6.
            description: Description of the host. At most 2048 characters. Since 0.6.
            management_ip: Management IP address of the host. At most 255 characters.
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

        Sends `PUT /zstack/v1/hosts/{uuid}/actions (action updatehost)`. Since 0.6.
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
            management_ip,
            system_tags,
            user_tags,
        )

    @overload
    async def update_host_ipmi(
        self,
        uuid: str,
        *,
        ipmi_address: str | UnsetType = UNSET,
        ipmi_username: str | UnsetType = UNSET,
        ipmi_password: str | UnsetType = UNSET,
        ipmi_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.UpdateHostIpmiResponse: ...

    @overload
    async def update_host_ipmi(
        self,
        uuid: str,
        *,
        ipmi_address: str | UnsetType = UNSET,
        ipmi_username: str | UnsetType = UNSET,
        ipmi_password: str | UnsetType = UNSET,
        ipmi_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.UpdateHostIpmiResponse]: ...

    @overload
    async def update_host_ipmi(
        self,
        uuid: str,
        *,
        ipmi_address: str | UnsetType = UNSET,
        ipmi_username: str | UnsetType = UNSET,
        ipmi_password: str | UnsetType = UNSET,
        ipmi_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.UpdateHostIpmiResponse | AsyncJob[_m.UpdateHostIpmiResponse]: ...

    async def update_host_ipmi(
        self,
        uuid: str,
        *,
        ipmi_address: str | UnsetType = UNSET,
        ipmi_username: str | UnsetType = UNSET,
        ipmi_password: str | UnsetType = UNSET,
        ipmi_port: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.UpdateHostIpmiResponse | AsyncJob[_m.UpdateHostIpmiResponse]:
        """Update Host IPMI.

        Args:
            uuid: Unique ID of the host. Since 4.7.
            ipmi_address: IPMI address. At least 1 characters. Since 4.7.0.
            ipmi_username: IPMI user. At least 1 characters. Since 4.7.0.
            ipmi_password: IPMI password. At least 1 characters. Since 4.7.0.
            ipmi_port: IPMI port. Default: 623. Default: 623. Since 4.7.0.
            system_tags: System tags to attach. Since 4.7.0.
            user_tags: User Tags. Since 4.7.0.
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

        Sends `PUT /zstack/v1/hosts/ipmi/{uuid}/actions (action updatehostipmi)`.
        Since 4.7.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_HOST_IPMI,
            _UPDATE_HOST_IPMI_JOB,
            options,
            wait,
            uuid,
            ipmi_address,
            ipmi_username,
            ipmi_password,
            ipmi_port,
            system_tags,
            user_tags,
        )

    @overload
    async def update_kvm(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory: ...

    @overload
    async def update_kvm(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.HostInventory]: ...

    @overload
    async def update_kvm(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]: ...

    async def update_kvm(
        self,
        uuid: str,
        *,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        ssh_port: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        management_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.HostInventory | AsyncJob[_m.HostInventory]:
        """Update KVM Host.

        Args:
            uuid: UUID of the host. Since 0.6.
            username: User name for the connection. At most 255 characters. Since
                0.6.
            password: At most 255 characters. Since 0.6.
            ssh_port: SSH port. From 1 to 65535. Since 0.6.
            name: Display name of the host. At most 255 characters. Since 0.6.
            description: Description of the host. At most 2048 characters. Since 0.6.
            management_ip: At most 255 characters. Since 0.6.
            system_tags: Since 0.6.
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

        Sends `PUT /zstack/v1/hosts/kvm/{uuid}/actions (action updatekvmhost)`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_KVM,
            _UPDATE_KVM_JOB,
            options,
            wait,
            uuid,
            username,
            password,
            ssh_port,
            name,
            description,
            management_ip,
            system_tags,
            user_tags,
        )
