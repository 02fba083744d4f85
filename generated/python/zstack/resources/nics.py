"""Operations of nics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from .. import models as _m
from .._runtime.answers import Condition, Spot
from .._runtime.calls import ErrorBody, Json, JsonBody, Member, Operation, Path, Text
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

_ATTACH_L3_NETWORK_TO_VM = Operation(
    "AttachL3NetworkToVmNic",
    "POST",
    "/zstack/v1/nics/{vmNicUuid}/l3-networks/{l3NetworkUuid}",
    (
        Path("vmNicUuid"),
        Path("l3NetworkUuid"),
        Member("params", "staticIp"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AttachL3NetworkToVmNicResponse, unwrap="inventory"),
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

_ATTACH_L3_NETWORK_TO_VM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AttachL3NetworkToVmNicResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_VM = Operation(
    "CreateVmNic",
    "POST",
    "/zstack/v1/nics",
    (
        Member("params", "l3NetworkUuid"),
        Member("params", "ip"),
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
        "200": Json(lambda: _m.CreateVmNicResponse, unwrap="inventory"),
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

_CREATE_VM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVmNicResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_VM = Operation(
    "DeleteVmNic",
    "DELETE",
    "/zstack/v1/nics/{uuid}",
    (Path("uuid"), Member("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVmNicResponseDefault),
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

_DELETE_VM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Nics(Namespace):
    """Operations of nics."""

    @overload
    def attach_l3_network_to_vm(
        self,
        vm_nic_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory: ...

    @overload
    def attach_l3_network_to_vm(
        self,
        vm_nic_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmNicInventory]: ...

    @overload
    def attach_l3_network_to_vm(
        self,
        vm_nic_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | Job[_m.VmNicInventory]: ...

    def attach_l3_network_to_vm(
        self,
        vm_nic_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | Job[_m.VmNicInventory]:
        """Attach L3 Network to VM NIC.

        Args:
            vm_nic_uuid: Since 0.6.
            l3_network_uuid: UUID of the L3 network. Since 0.6.
            static_ip: Fixed IP address. Since 0.6.
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

        Sends `POST /zstack/v1/nics/{vmNicUuid}/l3-networks/{l3NetworkUuid}`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_L3_NETWORK_TO_VM,
            _ATTACH_L3_NETWORK_TO_VM_JOB,
            options,
            wait,
            vm_nic_uuid,
            l3_network_uuid,
            static_ip,
            system_tags,
            user_tags,
        )

    @overload
    def create_vm(
        self,
        *,
        l3_network_uuid: str,
        ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory: ...

    @overload
    def create_vm(
        self,
        *,
        l3_network_uuid: str,
        ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmNicInventory]: ...

    @overload
    def create_vm(
        self,
        *,
        l3_network_uuid: str,
        ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | Job[_m.VmNicInventory]: ...

    def create_vm(
        self,
        *,
        l3_network_uuid: str,
        ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | Job[_m.VmNicInventory]:
        """Create VM NIC.

        Args:
            l3_network_uuid: UUID of the L3 network. Since 4.0.
            ip: Since 4.0.
            resource_uuid: UUID to assign to the new VM NIC. A random one is made
                when absent. Since 4.0.
            tag_uuids: Since 3.4.0.
            system_tags: System tags to attach. Since 4.0.
            user_tags: User tags to attach. Since 4.0.
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

        Sends `POST /zstack/v1/nics`. Since 4.0.
        """
        return _run_job(
            self._client,
            _CREATE_VM,
            _CREATE_VM_JOB,
            options,
            wait,
            l3_network_uuid,
            ip,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def delete_vm(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteVmNicRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_vm(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteVmNicRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_vm(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteVmNicRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_vm(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteVmNicRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete VM NIC.

        Args:
            uuid: UUID of the VM NIC. Since 4.0.
            delete_mode: Mode of deletion. Valid values: Permissive, Enforcing. One
                of: Permissive, Enforcing. Default: Permissive. Since 4.0.
            system_tags: System Tags. Since 4.0.
            user_tags: User tags to attach. Since 4.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmNicResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/nics/{uuid}`. Since 4.0.
        """
        return _run_job(
            self._client,
            _DELETE_VM,
            _DELETE_VM_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )


class AsyncNics(AsyncNamespace):
    """Operations of nics."""

    @overload
    async def attach_l3_network_to_vm(
        self,
        vm_nic_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory: ...

    @overload
    async def attach_l3_network_to_vm(
        self,
        vm_nic_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmNicInventory]: ...

    @overload
    async def attach_l3_network_to_vm(
        self,
        vm_nic_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | AsyncJob[_m.VmNicInventory]: ...

    async def attach_l3_network_to_vm(
        self,
        vm_nic_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | AsyncJob[_m.VmNicInventory]:
        """Attach L3 Network to VM NIC.

        Args:
            vm_nic_uuid: Since 0.6.
            l3_network_uuid: UUID of the L3 network. Since 0.6.
            static_ip: Fixed IP address. Since 0.6.
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

        Sends `POST /zstack/v1/nics/{vmNicUuid}/l3-networks/{l3NetworkUuid}`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_L3_NETWORK_TO_VM,
            _ATTACH_L3_NETWORK_TO_VM_JOB,
            options,
            wait,
            vm_nic_uuid,
            l3_network_uuid,
            static_ip,
            system_tags,
            user_tags,
        )

    @overload
    async def create_vm(
        self,
        *,
        l3_network_uuid: str,
        ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory: ...

    @overload
    async def create_vm(
        self,
        *,
        l3_network_uuid: str,
        ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmNicInventory]: ...

    @overload
    async def create_vm(
        self,
        *,
        l3_network_uuid: str,
        ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | AsyncJob[_m.VmNicInventory]: ...

    async def create_vm(
        self,
        *,
        l3_network_uuid: str,
        ip: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | AsyncJob[_m.VmNicInventory]:
        """Create VM NIC.

        Args:
            l3_network_uuid: UUID of the L3 network. Since 4.0.
            ip: Since 4.0.
            resource_uuid: UUID to assign to the new VM NIC. A random one is made
                when absent. Since 4.0.
            tag_uuids: Since 3.4.0.
            system_tags: System tags to attach. Since 4.0.
            user_tags: User tags to attach. Since 4.0.
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

        Sends `POST /zstack/v1/nics`. Since 4.0.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VM,
            _CREATE_VM_JOB,
            options,
            wait,
            l3_network_uuid,
            ip,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_vm(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteVmNicRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_vm(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteVmNicRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_vm(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteVmNicRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_vm(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DeleteVmNicRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete VM NIC.

        Args:
            uuid: UUID of the VM NIC. Since 4.0.
            delete_mode: Mode of deletion. Valid values: Permissive, Enforcing. One
                of: Permissive, Enforcing. Default: Permissive. Since 4.0.
            system_tags: System Tags. Since 4.0.
            user_tags: User tags to attach. Since 4.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmNicResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/nics/{uuid}`. Since 4.0.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VM,
            _DELETE_VM_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )
