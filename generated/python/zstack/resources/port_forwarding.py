"""Operations of port-forwarding."""

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

_ATTACH_PORT_FORWARDING_RULE = Operation(
    "AttachPortForwardingRule",
    "POST",
    "/zstack/v1/port-forwarding/{ruleUuid}/vm-instances/nics/{vmNicUuid}",
    (Path("ruleUuid"), Path("vmNicUuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: _m.AttachPortForwardingRuleResponse, unwrap="inventory"),
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

_ATTACH_PORT_FORWARDING_RULE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AttachPortForwardingRuleResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_PORT_FORWARDING_RULE_STATE = Operation(
    "ChangePortForwardingRuleState",
    "PUT",
    "/zstack/v1/port-forwarding/{uuid}/actions",
    (
        Path("uuid"),
        Member("changeportforwardingrulestate", "stateEvent"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeportforwardingrulestate": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.ChangePortForwardingRuleStateResponse,
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

_CHANGE_PORT_FORWARDING_RULE_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangePortForwardingRuleStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_PORT_FORWARDING_RULE = Operation(
    "CreatePortForwardingRule",
    "POST",
    "/zstack/v1/port-forwarding",
    (
        Member("params", "vipUuid"),
        Member("params", "vipPortStart"),
        Member("params", "protocolType"),
        Member("params", "name"),
        Member("params", "vipPortEnd"),
        Member("params", "privatePortStart"),
        Member("params", "privatePortEnd"),
        Member("params", "vmNicUuid"),
        Member("params", "allowedCidr"),
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
        "200": Json(lambda: _m.CreatePortForwardingRuleResponse, unwrap="inventory"),
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

_CREATE_PORT_FORWARDING_RULE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreatePortForwardingRuleResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_PORT_FORWARDING_RULE = Operation(
    "DeletePortForwardingRule",
    "DELETE",
    "/zstack/v1/port-forwarding/{uuid}",
    (Path("uuid"), Query("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeletePortForwardingRuleResponseDefault),
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

_DELETE_PORT_FORWARDING_RULE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_PORT_FORWARDING_RULE = Operation(
    "DetachPortForwardingRule",
    "DELETE",
    "/zstack/v1/port-forwarding/{uuid}/vm-instances/nics",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: _m.DetachPortForwardingRuleResponse, unwrap="inventory"),
        "default": Json(lambda: _m.DetachPortForwardingRuleResponseDefault),
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

_DETACH_PORT_FORWARDING_RULE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DetachPortForwardingRuleResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_PORT_FORWARDING_ATTACHABLE_VM_NICS = Operation(
    "GetPortForwardingAttachableVmNics",
    "GET",
    "/zstack/v1/port-forwarding/{ruleUuid}/vm-instances/candidate-nics",
    (Path("ruleUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(
            lambda: _m.GetPortForwardingAttachableVmNicsResponse,
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

_UPDATE_PORT_FORWARDING_RULE = Operation(
    "UpdatePortForwardingRule",
    "PUT",
    "/zstack/v1/port-forwarding/{uuid}/actions",
    (
        Path("uuid"),
        Member("updateportforwardingrule", "name"),
        Member("updateportforwardingrule", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateportforwardingrule": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdatePortForwardingRuleResponse, unwrap="inventory"),
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

_UPDATE_PORT_FORWARDING_RULE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdatePortForwardingRuleResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class PortForwarding(Namespace):
    """Operations of port-forwarding."""

    @overload
    def attach_port_forwarding_rule(
        self,
        rule_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory: ...

    @overload
    def attach_port_forwarding_rule(
        self,
        rule_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PortForwardingRuleInventory]: ...

    @overload
    def attach_port_forwarding_rule(
        self,
        rule_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | Job[_m.PortForwardingRuleInventory]: ...

    def attach_port_forwarding_rule(
        self,
        rule_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | Job[_m.PortForwardingRuleInventory]:
        """Attach Port Forwarding Rule.

        Args:
            rule_uuid: The UUID of the port forwarding rule. Since 0.6.
            vm_nic_uuid: The UUID of the VM NIC. Since 0.6.
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
        /zstack/v1/port-forwarding/{ruleUuid}/vm-instances/nics/{vmNicUuid}`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_PORT_FORWARDING_RULE,
            _ATTACH_PORT_FORWARDING_RULE_JOB,
            options,
            wait,
            rule_uuid,
            vm_nic_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def change_port_forwarding_rule_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePortForwardingRuleStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory: ...

    @overload
    def change_port_forwarding_rule_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePortForwardingRuleStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PortForwardingRuleInventory]: ...

    @overload
    def change_port_forwarding_rule_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePortForwardingRuleStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | Job[_m.PortForwardingRuleInventory]: ...

    def change_port_forwarding_rule_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePortForwardingRuleStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | Job[_m.PortForwardingRuleInventory]:
        """Change Port Forwarding Rule State.

        Args:
            uuid: The UUID of the port forwarding rule. Since 0.6.
            state_event: The state change to apply. Options: enable | disable. One
                of: enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/port-forwarding/{uuid}/actions (action
        changeportforwardingrulestate)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_PORT_FORWARDING_RULE_STATE,
            _CHANGE_PORT_FORWARDING_RULE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    def create_port_forwarding_rule(
        self,
        *,
        vip_uuid: str,
        vip_port_start: int,
        protocol_type: (
            _m.CreatePortForwardingRuleRequestProtocolType | Literal["TCP", "UDP"]
        ),
        name: str,
        vip_port_end: int | UnsetType = UNSET,
        private_port_start: int | UnsetType = UNSET,
        private_port_end: int | UnsetType = UNSET,
        vm_nic_uuid: str | UnsetType = UNSET,
        allowed_cidr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory: ...

    @overload
    def create_port_forwarding_rule(
        self,
        *,
        vip_uuid: str,
        vip_port_start: int,
        protocol_type: (
            _m.CreatePortForwardingRuleRequestProtocolType | Literal["TCP", "UDP"]
        ),
        name: str,
        vip_port_end: int | UnsetType = UNSET,
        private_port_start: int | UnsetType = UNSET,
        private_port_end: int | UnsetType = UNSET,
        vm_nic_uuid: str | UnsetType = UNSET,
        allowed_cidr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PortForwardingRuleInventory]: ...

    @overload
    def create_port_forwarding_rule(
        self,
        *,
        vip_uuid: str,
        vip_port_start: int,
        protocol_type: (
            _m.CreatePortForwardingRuleRequestProtocolType | Literal["TCP", "UDP"]
        ),
        name: str,
        vip_port_end: int | UnsetType = UNSET,
        private_port_start: int | UnsetType = UNSET,
        private_port_end: int | UnsetType = UNSET,
        vm_nic_uuid: str | UnsetType = UNSET,
        allowed_cidr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | Job[_m.PortForwardingRuleInventory]: ...

    def create_port_forwarding_rule(
        self,
        *,
        vip_uuid: str,
        vip_port_start: int,
        protocol_type: (
            _m.CreatePortForwardingRuleRequestProtocolType | Literal["TCP", "UDP"]
        ),
        name: str,
        vip_port_end: int | UnsetType = UNSET,
        private_port_start: int | UnsetType = UNSET,
        private_port_end: int | UnsetType = UNSET,
        vm_nic_uuid: str | UnsetType = UNSET,
        allowed_cidr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | Job[_m.PortForwardingRuleInventory]:
        """Create Port Forwarding Rule.

        Args:
            vip_uuid: The UUID of the VIP. Since 0.6.
            vip_port_start: The first port on the VIP. From 1 to 65535. Since 0.6.
            protocol_type: The transport protocol. One of: TCP, UDP. Since 0.6.
            name: The display name of the port forwarding rule. At most 255
                characters. Since 0.6.
            vip_port_end: Optional. The last port on the VIP. From 1 to 65535. Since
                0.6.
            private_port_start: From 1 to 65535. Since 0.6.
            private_port_end: Optional. The last port on the VM NIC. From 1 to 65535.
                Since 0.6.
            vm_nic_uuid: Optional. The UUID of the VM NIC. Since 0.6.
            allowed_cidr: Optional. The CIDR that may connect. Since 0.6.
            description: Optional. Free text about the port forwarding rule. At most
                2048 characters. Since 0.6.
            resource_uuid: Optional. The UUID to assign to the new port forwarding
                rule. A random one is made when absent. Since 0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.0.
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

        Sends `POST /zstack/v1/port-forwarding`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE_PORT_FORWARDING_RULE,
            _CREATE_PORT_FORWARDING_RULE_JOB,
            options,
            wait,
            vip_uuid,
            vip_port_start,
            protocol_type,
            name,
            vip_port_end,
            private_port_start,
            private_port_end,
            vm_nic_uuid,
            allowed_cidr,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def delete_port_forwarding_rule(
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
    def delete_port_forwarding_rule(
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
    def delete_port_forwarding_rule(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_port_forwarding_rule(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete Port Forwarding Rule.

        Args:
            uuid: The UUID of the port forwarding rule. Since 0.6.
            delete_mode: One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeletePortForwardingRuleResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/port-forwarding/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_PORT_FORWARDING_RULE,
            _DELETE_PORT_FORWARDING_RULE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def detach_port_forwarding_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory: ...

    @overload
    def detach_port_forwarding_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PortForwardingRuleInventory]: ...

    @overload
    def detach_port_forwarding_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | Job[_m.PortForwardingRuleInventory]: ...

    def detach_port_forwarding_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | Job[_m.PortForwardingRuleInventory]:
        """Detach Port Forwarding Rule.

        Args:
            uuid: The unique ID of the port forwarding rule. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPortForwardingRuleResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/port-forwarding/{uuid}/vm-instances/nics`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _DETACH_PORT_FORWARDING_RULE,
            _DETACH_PORT_FORWARDING_RULE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    def get_port_forwarding_attachable_vm_nics(
        self,
        rule_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicInventory]:
        """Get Port Forwarding Attachable VM NICs.

        Args:
            rule_uuid: The UUID of the port forwarding rule. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/port-forwarding/{ruleUuid}/vm-instances/candidate-nics`. Since
        0.6.
        """
        return self._call(
            _GET_PORT_FORWARDING_ATTACHABLE_VM_NICS,
            options,
            rule_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def update_port_forwarding_rule(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory: ...

    @overload
    def update_port_forwarding_rule(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.PortForwardingRuleInventory]: ...

    @overload
    def update_port_forwarding_rule(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | Job[_m.PortForwardingRuleInventory]: ...

    def update_port_forwarding_rule(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | Job[_m.PortForwardingRuleInventory]:
        """Update Port Forwarding Rule.

        Args:
            uuid: The UUID of the port forwarding rule. Since 0.6.
            name: Optional. The display name of the port forwarding rule. At most 255
                characters. Since 0.6.
            description: Optional. Free text about the port forwarding rule. At most
                2048 characters. Since 0.6.
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

        Sends `PUT /zstack/v1/port-forwarding/{uuid}/actions (action
        updateportforwardingrule)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE_PORT_FORWARDING_RULE,
            _UPDATE_PORT_FORWARDING_RULE_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )


class AsyncPortForwarding(AsyncNamespace):
    """Operations of port-forwarding."""

    @overload
    async def attach_port_forwarding_rule(
        self,
        rule_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory: ...

    @overload
    async def attach_port_forwarding_rule(
        self,
        rule_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PortForwardingRuleInventory]: ...

    @overload
    async def attach_port_forwarding_rule(
        self,
        rule_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | AsyncJob[_m.PortForwardingRuleInventory]: ...

    async def attach_port_forwarding_rule(
        self,
        rule_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | AsyncJob[_m.PortForwardingRuleInventory]:
        """Attach Port Forwarding Rule.

        Args:
            rule_uuid: The UUID of the port forwarding rule. Since 0.6.
            vm_nic_uuid: The UUID of the VM NIC. Since 0.6.
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
        /zstack/v1/port-forwarding/{ruleUuid}/vm-instances/nics/{vmNicUuid}`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_PORT_FORWARDING_RULE,
            _ATTACH_PORT_FORWARDING_RULE_JOB,
            options,
            wait,
            rule_uuid,
            vm_nic_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def change_port_forwarding_rule_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePortForwardingRuleStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory: ...

    @overload
    async def change_port_forwarding_rule_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePortForwardingRuleStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PortForwardingRuleInventory]: ...

    @overload
    async def change_port_forwarding_rule_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePortForwardingRuleStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | AsyncJob[_m.PortForwardingRuleInventory]: ...

    async def change_port_forwarding_rule_state(
        self,
        uuid: str,
        *,
        state_event: (
            _m.ChangePortForwardingRuleStateRequestStateEvent
            | Literal["enable", "disable"]
        ),
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | AsyncJob[_m.PortForwardingRuleInventory]:
        """Change Port Forwarding Rule State.

        Args:
            uuid: The UUID of the port forwarding rule. Since 0.6.
            state_event: The state change to apply. Options: enable | disable. One
                of: enable, disable. Since 0.6.
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

        Sends `PUT /zstack/v1/port-forwarding/{uuid}/actions (action
        changeportforwardingrulestate)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_PORT_FORWARDING_RULE_STATE,
            _CHANGE_PORT_FORWARDING_RULE_STATE_JOB,
            options,
            wait,
            uuid,
            state_event,
            system_tags,
            user_tags,
        )

    @overload
    async def create_port_forwarding_rule(
        self,
        *,
        vip_uuid: str,
        vip_port_start: int,
        protocol_type: (
            _m.CreatePortForwardingRuleRequestProtocolType | Literal["TCP", "UDP"]
        ),
        name: str,
        vip_port_end: int | UnsetType = UNSET,
        private_port_start: int | UnsetType = UNSET,
        private_port_end: int | UnsetType = UNSET,
        vm_nic_uuid: str | UnsetType = UNSET,
        allowed_cidr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory: ...

    @overload
    async def create_port_forwarding_rule(
        self,
        *,
        vip_uuid: str,
        vip_port_start: int,
        protocol_type: (
            _m.CreatePortForwardingRuleRequestProtocolType | Literal["TCP", "UDP"]
        ),
        name: str,
        vip_port_end: int | UnsetType = UNSET,
        private_port_start: int | UnsetType = UNSET,
        private_port_end: int | UnsetType = UNSET,
        vm_nic_uuid: str | UnsetType = UNSET,
        allowed_cidr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PortForwardingRuleInventory]: ...

    @overload
    async def create_port_forwarding_rule(
        self,
        *,
        vip_uuid: str,
        vip_port_start: int,
        protocol_type: (
            _m.CreatePortForwardingRuleRequestProtocolType | Literal["TCP", "UDP"]
        ),
        name: str,
        vip_port_end: int | UnsetType = UNSET,
        private_port_start: int | UnsetType = UNSET,
        private_port_end: int | UnsetType = UNSET,
        vm_nic_uuid: str | UnsetType = UNSET,
        allowed_cidr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | AsyncJob[_m.PortForwardingRuleInventory]: ...

    async def create_port_forwarding_rule(
        self,
        *,
        vip_uuid: str,
        vip_port_start: int,
        protocol_type: (
            _m.CreatePortForwardingRuleRequestProtocolType | Literal["TCP", "UDP"]
        ),
        name: str,
        vip_port_end: int | UnsetType = UNSET,
        private_port_start: int | UnsetType = UNSET,
        private_port_end: int | UnsetType = UNSET,
        vm_nic_uuid: str | UnsetType = UNSET,
        allowed_cidr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | AsyncJob[_m.PortForwardingRuleInventory]:
        """Create Port Forwarding Rule.

        Args:
            vip_uuid: The UUID of the VIP. Since 0.6.
            vip_port_start: The first port on the VIP. From 1 to 65535. Since 0.6.
            protocol_type: The transport protocol. One of: TCP, UDP. Since 0.6.
            name: The display name of the port forwarding rule. At most 255
                characters. Since 0.6.
            vip_port_end: Optional. The last port on the VIP. From 1 to 65535. Since
                0.6.
            private_port_start: From 1 to 65535. Since 0.6.
            private_port_end: Optional. The last port on the VM NIC. From 1 to 65535.
                Since 0.6.
            vm_nic_uuid: Optional. The UUID of the VM NIC. Since 0.6.
            allowed_cidr: Optional. The CIDR that may connect. Since 0.6.
            description: Optional. Free text about the port forwarding rule. At most
                2048 characters. Since 0.6.
            resource_uuid: Optional. The UUID to assign to the new port forwarding
                rule. A random one is made when absent. Since 0.6.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.4.0.
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

        Sends `POST /zstack/v1/port-forwarding`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE_PORT_FORWARDING_RULE,
            _CREATE_PORT_FORWARDING_RULE_JOB,
            options,
            wait,
            vip_uuid,
            vip_port_start,
            protocol_type,
            name,
            vip_port_end,
            private_port_start,
            private_port_end,
            vm_nic_uuid,
            allowed_cidr,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_port_forwarding_rule(
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
    async def delete_port_forwarding_rule(
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
    async def delete_port_forwarding_rule(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_port_forwarding_rule(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete Port Forwarding Rule.

        Args:
            uuid: The UUID of the port forwarding rule. Since 0.6.
            delete_mode: One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeletePortForwardingRuleResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/port-forwarding/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_PORT_FORWARDING_RULE,
            _DELETE_PORT_FORWARDING_RULE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_port_forwarding_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory: ...

    @overload
    async def detach_port_forwarding_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PortForwardingRuleInventory]: ...

    @overload
    async def detach_port_forwarding_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | AsyncJob[_m.PortForwardingRuleInventory]: ...

    async def detach_port_forwarding_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | AsyncJob[_m.PortForwardingRuleInventory]:
        """Detach Port Forwarding Rule.

        Args:
            uuid: The unique ID of the port forwarding rule. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachPortForwardingRuleResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/port-forwarding/{uuid}/vm-instances/nics`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _DETACH_PORT_FORWARDING_RULE,
            _DETACH_PORT_FORWARDING_RULE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    async def get_port_forwarding_attachable_vm_nics(
        self,
        rule_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicInventory]:
        """Get Port Forwarding Attachable VM NICs.

        Args:
            rule_uuid: The UUID of the port forwarding rule. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/port-forwarding/{ruleUuid}/vm-instances/candidate-nics`. Since
        0.6.
        """
        return await self._call(
            _GET_PORT_FORWARDING_ATTACHABLE_VM_NICS,
            options,
            rule_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def update_port_forwarding_rule(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory: ...

    @overload
    async def update_port_forwarding_rule(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.PortForwardingRuleInventory]: ...

    @overload
    async def update_port_forwarding_rule(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | AsyncJob[_m.PortForwardingRuleInventory]: ...

    async def update_port_forwarding_rule(
        self,
        uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.PortForwardingRuleInventory | AsyncJob[_m.PortForwardingRuleInventory]:
        """Update Port Forwarding Rule.

        Args:
            uuid: The UUID of the port forwarding rule. Since 0.6.
            name: Optional. The display name of the port forwarding rule. At most 255
                characters. Since 0.6.
            description: Optional. Free text about the port forwarding rule. At most
                2048 characters. Since 0.6.
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

        Sends `PUT /zstack/v1/port-forwarding/{uuid}/actions (action
        updateportforwardingrule)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_PORT_FORWARDING_RULE,
            _UPDATE_PORT_FORWARDING_RULE_JOB,
            options,
            wait,
            uuid,
            name,
            description,
            system_tags,
            user_tags,
        )
