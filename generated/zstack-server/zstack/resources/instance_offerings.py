"""Operations of instance-offerings."""

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

_CHANGE_INSTANCE_OFFERING_STATE = Operation(
    "ChangeInstanceOfferingState",
    "PUT",
    "/zstack/v1/instance-offerings/{uuid}/actions",
    (
        Path("uuid"),
        Member("changeInstanceOfferingState", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeInstanceOfferingState": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeInstanceOfferingStateResponse, unwrap="inventory"),
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

_CHANGE_INSTANCE_OFFERING_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeInstanceOfferingStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE = Operation(
    "CreateInstanceOffering",
    "POST",
    "/zstack/v1/instance-offerings",
    (
        Member("params", "name"),
        Member("params", "cpuNum"),
        Member("params", "memorySize"),
        Member("params", "description"),
        Member("params", "reservedMemorySize"),
        Member("params", "allocatorStrategy"),
        Member("params", "sortKey"),
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
        "200": Json(lambda: _m.CreateInstanceOfferingResponse, unwrap="inventory"),
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
    Json(lambda: _m.CreateInstanceOfferingResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_VIRTUAL_ROUTER_OFFERING = Operation(
    "CreateVirtualRouterOffering",
    "POST",
    "/zstack/v1/instance-offerings/virtual-routers",
    (
        Member("params", "zoneUuid"),
        Member("params", "managementNetworkUuid"),
        Member("params", "imageUuid"),
        Member("params", "name"),
        Member("params", "cpuNum"),
        Member("params", "memorySize"),
        Member("params", "publicNetworkUuid"),
        Member("params", "isDefault"),
        Member("params", "description"),
        Member("params", "reservedMemorySize"),
        Member("params", "allocatorStrategy"),
        Member("params", "sortKey"),
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
        "200": Json(lambda: _m.CreateVirtualRouterOfferingResponse, unwrap="inventory"),
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

_CREATE_VIRTUAL_ROUTER_OFFERING_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVirtualRouterOfferingResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE = Operation(
    "DeleteInstanceOffering",
    "DELETE",
    "/zstack/v1/instance-offerings/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteInstanceOfferingResponseDefault),
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

_QUERY = Operation(
    "QueryInstanceOffering",
    "GET",
    "/zstack/v1/instance-offerings",
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
        "200": Json(lambda: _m.QueryInstanceOfferingResponse, unwrap="inventories"),
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

_QUERY_INSTANCE_OFFERING_BY_UUID = Operation(
    "QueryInstanceOfferingByUuid",
    "GET",
    "/zstack/v1/instance-offerings/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryInstanceOfferingResponse, unwrap="inventories"),
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

_QUERY_VIRTUAL_ROUTER_OFFERING = Operation(
    "QueryVirtualRouterOffering",
    "GET",
    "/zstack/v1/instance-offerings/virtual-routers",
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
            lambda: _m.QueryVirtualRouterOfferingResponse,
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

_QUERY_VIRTUAL_ROUTER_OFFERING_BY_UUID = Operation(
    "QueryVirtualRouterOfferingByUuid",
    "GET",
    "/zstack/v1/instance-offerings/virtual-routers/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(
            lambda: _m.QueryVirtualRouterOfferingResponse,
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

_UPDATE = Operation(
    "UpdateInstanceOffering",
    "PUT",
    "/zstack/v1/instance-offerings/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateInstanceOffering", "name"),
        Member("updateInstanceOffering", "description"),
        Member("updateInstanceOffering", "allocatorStrategy"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateInstanceOffering": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateInstanceOfferingResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdateInstanceOfferingResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class InstanceOfferings(Namespace):
    """Operations of instance-offerings."""

    @overload
    def change_instance_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeInstanceOfferingStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory: ...

    @overload
    def change_instance_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeInstanceOfferingStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.InstanceOfferingInventory]: ...

    @overload
    def change_instance_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeInstanceOfferingStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | Job[_m.InstanceOfferingInventory]: ...

    def change_instance_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeInstanceOfferingStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | Job[_m.InstanceOfferingInventory]:
        """Change Instance Offering State.

        Args:
            uuid: The UUID of the instance offering. Since 0.6.
            state_event: The switch that turns the instance offering on or off.
                Options: enable | disable. One of: enable, disable. Since 0.6.
            system_tags: Since 0.6.
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

        Sends `PUT /zstack/v1/instance-offerings/{uuid}/actions (action
        changeInstanceOfferingState)`.
        """
        return _run_job(
            self._client,
            _CHANGE_INSTANCE_OFFERING_STATE,
            _CHANGE_INSTANCE_OFFERING_STATE_JOB,
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
        name: str,
        cpu_num: int,
        memory_size: int,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory: ...

    @overload
    def create(
        self,
        *,
        name: str,
        cpu_num: int,
        memory_size: int,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.InstanceOfferingInventory]: ...

    @overload
    def create(
        self,
        *,
        name: str,
        cpu_num: int,
        memory_size: int,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | Job[_m.InstanceOfferingInventory]: ...

    def create(
        self,
        *,
        name: str,
        cpu_num: int,
        memory_size: int,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | Job[_m.InstanceOfferingInventory]:
        """Create Instance Offering.

        Args:
            name: The display name of the instance offering. At most 255 characters.
                Since 0.6.
            cpu_num: The vCPU count. From 1 to 1024. Since 0.6.
            memory_size: From 1 to 9223372036854775807. Since 0.6.
            description: Optional. Free text about the instance offering. At most
                2048 characters. Since 0.6.
            reserved_memory_size: Optional. The memory kept for the guest alone.
                Unit: Byte. From 0 to 9223372036854775807. Since 4.7.21.
            allocator_strategy: Optional. The strategy that picks a target. Since
                0.6.
            sort_key: Optional. The key used for ordering in lists. Since 0.6.
            type: Optional. The kind of the instance offering. Since 0.6.
            resource_uuid: Optional. The UUID to assign to the new instance offering.
                A random one is made when absent. Since 0.6.
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

        Sends `POST /zstack/v1/instance-offerings`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            cpu_num,
            memory_size,
            description,
            reserved_memory_size,
            allocator_strategy,
            sort_key,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_virtual_router_offering(
        self,
        *,
        zone_uuid: str,
        management_network_uuid: str,
        image_uuid: str,
        name: str,
        cpu_num: int,
        memory_size: int,
        public_network_uuid: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory: ...

    @overload
    def create_virtual_router_offering(
        self,
        *,
        zone_uuid: str,
        management_network_uuid: str,
        image_uuid: str,
        name: str,
        cpu_num: int,
        memory_size: int,
        public_network_uuid: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.InstanceOfferingInventory]: ...

    @overload
    def create_virtual_router_offering(
        self,
        *,
        zone_uuid: str,
        management_network_uuid: str,
        image_uuid: str,
        name: str,
        cpu_num: int,
        memory_size: int,
        public_network_uuid: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | Job[_m.InstanceOfferingInventory]: ...

    def create_virtual_router_offering(
        self,
        *,
        zone_uuid: str,
        management_network_uuid: str,
        image_uuid: str,
        name: str,
        cpu_num: int,
        memory_size: int,
        public_network_uuid: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | Job[_m.InstanceOfferingInventory]:
        """Create Virtual Router Offering.

        Args:
            zone_uuid: The UUID of the zone. Since 0.6.
            management_network_uuid: The UUID of the management network. Since 0.6.
            image_uuid: The UUID of the image. Since 0.6.
            name: The display name of the vRouter offering. At most 255 characters.
                Since 0.6.
            cpu_num: The vCPU count. From 1 to 1024. Since 0.6.
            memory_size: The amount of memory in bytes. From 1 to
                9223372036854775807. Since 0.6.
            public_network_uuid: Since 0.6.
            is_default: Optional. Whether this is the default vRouter offering. Since
                0.6.
            description: Optional. The description of the vRouter offering. At most
                2048 characters. Since 0.6.
            reserved_memory_size: Optional. The memory kept for the guest alone.
                Unit: Byte. From 0 to 9223372036854775807. Since 4.7.21.
            allocator_strategy: Optional. The strategy that picks a target. Since
                0.6.
            sort_key: Optional. Since 0.6.
            type: Optional. The kind of the vRouter offering. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new vRouter offering.
                Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 4.7.21.
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

        Sends `POST /zstack/v1/instance-offerings/virtual-routers`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_VIRTUAL_ROUTER_OFFERING,
            _CREATE_VIRTUAL_ROUTER_OFFERING_JOB,
            options,
            wait,
            zone_uuid,
            management_network_uuid,
            image_uuid,
            name,
            cpu_num,
            memory_size,
            public_network_uuid,
            is_default,
            description,
            reserved_memory_size,
            allocator_strategy,
            sort_key,
            type,
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
        """Delete Instance Offering.

        Args:
            uuid: The unique ID of the instance offering. Since 0.6.
            delete_mode: Optional. The mode of deletion. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteInstanceOfferingResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/instance-offerings/{uuid}`. Since 0.6.
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
    ) -> Page[_m.InstanceOfferingInventory, _m.QueryInstanceOfferingResponse]:
        """Query Instance Offerings.

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

        Sends `GET /zstack/v1/instance-offerings`.
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

    def query_instance_offering_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.InstanceOfferingInventory]:
        """Query Instance Offerings by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/instance-offerings/{uuid}`.
        """
        return self._call(_QUERY_INSTANCE_OFFERING_BY_UUID, options, uuid)

    def query_virtual_router_offering(
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
    ) -> Page[_m.VirtualRouterOfferingInventory, _m.QueryVirtualRouterOfferingResponse]:
        """Query Virtual Router Offerings.

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

        Sends `GET /zstack/v1/instance-offerings/virtual-routers`. Since 0.6.
        """
        return self._call(
            _QUERY_VIRTUAL_ROUTER_OFFERING,
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

    def query_virtual_router_offering_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VirtualRouterOfferingInventory]:
        """Query Virtual Router Offerings by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/instance-offerings/virtual-routers/{uuid}`.
        """
        return self._call(_QUERY_VIRTUAL_ROUTER_OFFERING_BY_UUID, options, uuid)

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.InstanceOfferingInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | Job[_m.InstanceOfferingInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | Job[_m.InstanceOfferingInventory]:
        """Update Instance Offering.

        Args:
            uuid: The unique ID of the instance offering. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            name: Optional. The name of the instance offering. At most 255
                characters. Since 0.6.
            description: Optional. Free text about the instance offering. At most
                2048 characters. Since 0.6.
            allocator_strategy: Optional. The strategy that picks a target. Since
                2.3.1.
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

        Sends `PUT /zstack/v1/instance-offerings/{uuid}/actions (action
        updateInstanceOffering)`. Since 0.6.
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
            allocator_strategy,
        )


class AsyncInstanceOfferings(AsyncNamespace):
    """Operations of instance-offerings."""

    @overload
    async def change_instance_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeInstanceOfferingStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory: ...

    @overload
    async def change_instance_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeInstanceOfferingStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.InstanceOfferingInventory]: ...

    @overload
    async def change_instance_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeInstanceOfferingStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | AsyncJob[_m.InstanceOfferingInventory]: ...

    async def change_instance_offering_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangeInstanceOfferingStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | AsyncJob[_m.InstanceOfferingInventory]:
        """Change Instance Offering State.

        Args:
            uuid: The UUID of the instance offering. Since 0.6.
            state_event: The switch that turns the instance offering on or off.
                Options: enable | disable. One of: enable, disable. Since 0.6.
            system_tags: Since 0.6.
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

        Sends `PUT /zstack/v1/instance-offerings/{uuid}/actions (action
        changeInstanceOfferingState)`.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_INSTANCE_OFFERING_STATE,
            _CHANGE_INSTANCE_OFFERING_STATE_JOB,
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
        name: str,
        cpu_num: int,
        memory_size: int,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        cpu_num: int,
        memory_size: int,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.InstanceOfferingInventory]: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        cpu_num: int,
        memory_size: int,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | AsyncJob[_m.InstanceOfferingInventory]: ...

    async def create(
        self,
        *,
        name: str,
        cpu_num: int,
        memory_size: int,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | AsyncJob[_m.InstanceOfferingInventory]:
        """Create Instance Offering.

        Args:
            name: The display name of the instance offering. At most 255 characters.
                Since 0.6.
            cpu_num: The vCPU count. From 1 to 1024. Since 0.6.
            memory_size: From 1 to 9223372036854775807. Since 0.6.
            description: Optional. Free text about the instance offering. At most
                2048 characters. Since 0.6.
            reserved_memory_size: Optional. The memory kept for the guest alone.
                Unit: Byte. From 0 to 9223372036854775807. Since 4.7.21.
            allocator_strategy: Optional. The strategy that picks a target. Since
                0.6.
            sort_key: Optional. The key used for ordering in lists. Since 0.6.
            type: Optional. The kind of the instance offering. Since 0.6.
            resource_uuid: Optional. The UUID to assign to the new instance offering.
                A random one is made when absent. Since 0.6.
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

        Sends `POST /zstack/v1/instance-offerings`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            cpu_num,
            memory_size,
            description,
            reserved_memory_size,
            allocator_strategy,
            sort_key,
            type,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_virtual_router_offering(
        self,
        *,
        zone_uuid: str,
        management_network_uuid: str,
        image_uuid: str,
        name: str,
        cpu_num: int,
        memory_size: int,
        public_network_uuid: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory: ...

    @overload
    async def create_virtual_router_offering(
        self,
        *,
        zone_uuid: str,
        management_network_uuid: str,
        image_uuid: str,
        name: str,
        cpu_num: int,
        memory_size: int,
        public_network_uuid: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.InstanceOfferingInventory]: ...

    @overload
    async def create_virtual_router_offering(
        self,
        *,
        zone_uuid: str,
        management_network_uuid: str,
        image_uuid: str,
        name: str,
        cpu_num: int,
        memory_size: int,
        public_network_uuid: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | AsyncJob[_m.InstanceOfferingInventory]: ...

    async def create_virtual_router_offering(
        self,
        *,
        zone_uuid: str,
        management_network_uuid: str,
        image_uuid: str,
        name: str,
        cpu_num: int,
        memory_size: int,
        public_network_uuid: str | UnsetType = UNSET,
        is_default: bool | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        sort_key: int | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | AsyncJob[_m.InstanceOfferingInventory]:
        """Create Virtual Router Offering.

        Args:
            zone_uuid: The UUID of the zone. Since 0.6.
            management_network_uuid: The UUID of the management network. Since 0.6.
            image_uuid: The UUID of the image. Since 0.6.
            name: The display name of the vRouter offering. At most 255 characters.
                Since 0.6.
            cpu_num: The vCPU count. From 1 to 1024. Since 0.6.
            memory_size: The amount of memory in bytes. From 1 to
                9223372036854775807. Since 0.6.
            public_network_uuid: Since 0.6.
            is_default: Optional. Whether this is the default vRouter offering. Since
                0.6.
            description: Optional. The description of the vRouter offering. At most
                2048 characters. Since 0.6.
            reserved_memory_size: Optional. The memory kept for the guest alone.
                Unit: Byte. From 0 to 9223372036854775807. Since 4.7.21.
            allocator_strategy: Optional. The strategy that picks a target. Since
                0.6.
            sort_key: Optional. Since 0.6.
            type: Optional. The kind of the vRouter offering. Since 0.6.
            resource_uuid: Optional. The preset UUID of the new vRouter offering.
                Since 0.6.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 4.7.21.
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

        Sends `POST /zstack/v1/instance-offerings/virtual-routers`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VIRTUAL_ROUTER_OFFERING,
            _CREATE_VIRTUAL_ROUTER_OFFERING_JOB,
            options,
            wait,
            zone_uuid,
            management_network_uuid,
            image_uuid,
            name,
            cpu_num,
            memory_size,
            public_network_uuid,
            is_default,
            description,
            reserved_memory_size,
            allocator_strategy,
            sort_key,
            type,
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
        """Delete Instance Offering.

        Args:
            uuid: The unique ID of the instance offering. Since 0.6.
            delete_mode: Optional. The mode of deletion. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteInstanceOfferingResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/instance-offerings/{uuid}`. Since 0.6.
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
    ) -> AsyncPages[_m.InstanceOfferingInventory, _m.QueryInstanceOfferingResponse]:
        """Query Instance Offerings.

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

        Sends `GET /zstack/v1/instance-offerings`.
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

    async def query_instance_offering_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.InstanceOfferingInventory]:
        """Query Instance Offerings by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/instance-offerings/{uuid}`.
        """
        return await self._call(_QUERY_INSTANCE_OFFERING_BY_UUID, options, uuid)

    def query_virtual_router_offering(
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
        _m.VirtualRouterOfferingInventory, _m.QueryVirtualRouterOfferingResponse
    ]:
        """Query Virtual Router Offerings.

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

        Sends `GET /zstack/v1/instance-offerings/virtual-routers`. Since 0.6.
        """
        return self._pages(
            _QUERY_VIRTUAL_ROUTER_OFFERING,
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

    async def query_virtual_router_offering_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VirtualRouterOfferingInventory]:
        """Query Virtual Router Offerings by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/instance-offerings/virtual-routers/{uuid}`.
        """
        return await self._call(_QUERY_VIRTUAL_ROUTER_OFFERING_BY_UUID, options, uuid)

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.InstanceOfferingInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | AsyncJob[_m.InstanceOfferingInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        allocator_strategy: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.InstanceOfferingInventory | AsyncJob[_m.InstanceOfferingInventory]:
        """Update Instance Offering.

        Args:
            uuid: The unique ID of the instance offering. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            name: Optional. The name of the instance offering. At most 255
                characters. Since 0.6.
            description: Optional. Free text about the instance offering. At most
                2048 characters. Since 0.6.
            allocator_strategy: Optional. The strategy that picks a target. Since
                2.3.1.
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

        Sends `PUT /zstack/v1/instance-offerings/{uuid}/actions (action
        updateInstanceOffering)`. Since 0.6.
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
            allocator_strategy,
        )
