"""Operations of ssh-key-pair."""

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

_CREATE = Operation(
    "CreateSshKeyPair",
    "POST",
    "/zstack/v1/ssh-key-pair",
    (
        Member("params", "name"),
        Member("params", "publicKey"),
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
        "200": Json(lambda: _m.CreateSshKeyPairResponse, unwrap="inventory"),
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
    Json(lambda: _m.CreateSshKeyPairResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE = Operation(
    "DeleteSshKeyPair",
    "DELETE",
    "/zstack/v1/ssh-key-pair/{uuid}",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteSshKeyPairResponseDefault),
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

_DETACH_SSH_KEY_PAIR_FROM_VM_INSTANCE = Operation(
    "DetachSshKeyPairFromVmInstance",
    "DELETE",
    "/zstack/v1/ssh-key-pair/{sshKeyPairUuid}/vm-instance/{vmInstanceUuid}",
    (
        Path("sshKeyPairUuid"),
        Path("vmInstanceUuid"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DetachSshKeyPairFromVmInstanceResponseDefault),
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

_DETACH_SSH_KEY_PAIR_FROM_VM_INSTANCE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GENERATE = Operation(
    "GenerateSshKeyPair",
    "POST",
    "/zstack/v1/ssh-key-pair/generate",
    (
        Member("params", "name"),
        Member("params", "description"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.GenerateSshKeyPairResponse, unwrap="inventory"),
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
    "QuerySshKeyPair",
    "GET",
    "/zstack/v1/ssh-key-pair",
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
        "200": Json(lambda: _m.QuerySshKeyPairResponse, unwrap="inventories"),
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

_QUERY_SSH_KEY_PAIR_BY_UUID = Operation(
    "QuerySshKeyPairByUuid",
    "GET",
    "/zstack/v1/ssh-key-pair/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QuerySshKeyPairResponse, unwrap="inventories"),
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
    "UpdateSshKeyPair",
    "PUT",
    "/zstack/v1/ssh-key-pair/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateSshKeyPair", "name"),
        Member("updateSshKeyPair", "description"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateSshKeyPair": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateSshKeyPairResponse, unwrap="inventory"),
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
    Json(lambda: _m.UpdateSshKeyPairResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class SshKeyPair(Namespace):
    """Operations of ssh-key-pair."""

    @overload
    def create(
        self,
        *,
        name: str,
        public_key: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SshKeyPairInventory: ...

    @overload
    def create(
        self,
        *,
        name: str,
        public_key: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.SshKeyPairInventory]: ...

    @overload
    def create(
        self,
        *,
        name: str,
        public_key: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SshKeyPairInventory | Job[_m.SshKeyPairInventory]: ...

    def create(
        self,
        *,
        name: str,
        public_key: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SshKeyPairInventory | Job[_m.SshKeyPairInventory]:
        """Create SSH Key Pair.

        Args:
            name: Display name of the SSH key pair. At most 255 characters. Matches
                `^[\\u4e00-\\u9fa5a-zA-Z0-9\\s()（）【】@._+-]+$`. Since 4.7.21.
            public_key: At most 4096 characters. Since 4.7.21.
            description: Free text about the SSH key pair. At most 2048 characters.
                Since 4.7.21.
            resource_uuid: Preset UUID of the new SSH key pair. Since 4.7.21.
            tag_uuids: Tags to bind, given as UUIDs. Since 4.7.21.
            system_tags: System tags to attach. Since 4.7.21.
            user_tags: User tags to attach. Since 4.7.21.
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

        Sends `POST /zstack/v1/ssh-key-pair`. Since 4.7.21.
        """
        return _run_job(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            public_key,
            description,
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
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete SSH Key Pair.

        Args:
            uuid: UUID of the SSH key pair. Since 4.7.21.
            system_tags: System tags to attach. Since 4.7.21.
            user_tags: User tags to attach. Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteSshKeyPairResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/ssh-key-pair/{uuid}`. Since 4.7.21.
        """
        return _run_job(
            self._client,
            _DELETE,
            _DELETE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def detach_ssh_key_pair_from_vm_instance(
        self,
        ssh_key_pair_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def detach_ssh_key_pair_from_vm_instance(
        self,
        ssh_key_pair_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def detach_ssh_key_pair_from_vm_instance(
        self,
        ssh_key_pair_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def detach_ssh_key_pair_from_vm_instance(
        self,
        ssh_key_pair_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Detach SSH Key Pair from VM.

        Args:
            ssh_key_pair_uuid: UUID of the SSH key pair. Since 4.7.21.
            vm_instance_uuid: UUID of the VM instance. Since 4.7.21.
            system_tags: Since 4.7.21.
            user_tags: User Tags. Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachSshKeyPairFromVmInstanceResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/ssh-key-pair/{sshKeyPairUuid}/vm-instance/{vmInstanceUuid}`. Since
        4.7.21.
        """
        return _run_job(
            self._client,
            _DETACH_SSH_KEY_PAIR_FROM_VM_INSTANCE,
            _DETACH_SSH_KEY_PAIR_FROM_VM_INSTANCE_JOB,
            options,
            wait,
            ssh_key_pair_uuid,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    def generate(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SshPrivateKeyPairInventory:
        """Generate SSH Key Pair.

        Args:
            name: Display name of the SSH key pair. At most 255 characters. Matches
                `^[\\u4e00-\\u9fa5a-zA-Z0-9\\s()（）【】@._+-]+$`. Since 4.7.21.
            description: Description of the SSH key pair. At most 2048 characters.
                Since 4.7.21.
            system_tags: System tags to attach. Since 4.7.21.
            user_tags: User tags to attach. Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `POST /zstack/v1/ssh-key-pair/generate`. Since 4.7.21.
        """
        return self._call(_GENERATE, options, name, description, system_tags, user_tags)

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
    ) -> Page[_m.SshKeyPairInventory, _m.QuerySshKeyPairResponse]:
        """Query SSH Key Pairs.

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

        Sends `GET /zstack/v1/ssh-key-pair`. Since 4.7.21.
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

    def query_ssh_key_pair_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.SshKeyPairInventory]:
        """Query SSH Key Pairs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/ssh-key-pair/{uuid}`.
        """
        return self._call(_QUERY_SSH_KEY_PAIR_BY_UUID, options, uuid)

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
    ) -> _m.SshKeyPairInventory: ...

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
    ) -> Job[_m.SshKeyPairInventory]: ...

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
    ) -> _m.SshKeyPairInventory | Job[_m.SshKeyPairInventory]: ...

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
    ) -> _m.SshKeyPairInventory | Job[_m.SshKeyPairInventory]:
        """Update SSH Key Pair.

        Args:
            uuid: Unique ID of the SSH key pair. At most 32 characters. Since 4.7.21.
            system_tags: System tags to attach. Since 4.7.21.
            user_tags: User tags to attach. Since 4.7.21.
            name: At most 255 characters. Matches
                `^[\\u4e00-\\u9fa5a-zA-Z0-9\\s()（）【】@._+-]+$`. Since 4.7.21.
            description: Description of the SSH key pair. At most 2048 characters.
                Since 4.7.21.
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

        Sends `PUT /zstack/v1/ssh-key-pair/{uuid}/actions (action updateSshKeyPair)`.
        Since 4.7.21.
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


class AsyncSshKeyPair(AsyncNamespace):
    """Operations of ssh-key-pair."""

    @overload
    async def create(
        self,
        *,
        name: str,
        public_key: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.SshKeyPairInventory: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        public_key: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.SshKeyPairInventory]: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        public_key: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.SshKeyPairInventory | AsyncJob[_m.SshKeyPairInventory]: ...

    async def create(
        self,
        *,
        name: str,
        public_key: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.SshKeyPairInventory | AsyncJob[_m.SshKeyPairInventory]:
        """Create SSH Key Pair.

        Args:
            name: Display name of the SSH key pair. At most 255 characters. Matches
                `^[\\u4e00-\\u9fa5a-zA-Z0-9\\s()（）【】@._+-]+$`. Since 4.7.21.
            public_key: At most 4096 characters. Since 4.7.21.
            description: Free text about the SSH key pair. At most 2048 characters.
                Since 4.7.21.
            resource_uuid: Preset UUID of the new SSH key pair. Since 4.7.21.
            tag_uuids: Tags to bind, given as UUIDs. Since 4.7.21.
            system_tags: System tags to attach. Since 4.7.21.
            user_tags: User tags to attach. Since 4.7.21.
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

        Sends `POST /zstack/v1/ssh-key-pair`. Since 4.7.21.
        """
        return await _run_job_async(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            public_key,
            description,
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
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete SSH Key Pair.

        Args:
            uuid: UUID of the SSH key pair. Since 4.7.21.
            system_tags: System tags to attach. Since 4.7.21.
            user_tags: User tags to attach. Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteSshKeyPairResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/ssh-key-pair/{uuid}`. Since 4.7.21.
        """
        return await _run_job_async(
            self._client,
            _DELETE,
            _DELETE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_ssh_key_pair_from_vm_instance(
        self,
        ssh_key_pair_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def detach_ssh_key_pair_from_vm_instance(
        self,
        ssh_key_pair_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def detach_ssh_key_pair_from_vm_instance(
        self,
        ssh_key_pair_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def detach_ssh_key_pair_from_vm_instance(
        self,
        ssh_key_pair_uuid: str,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Detach SSH Key Pair from VM.

        Args:
            ssh_key_pair_uuid: UUID of the SSH key pair. Since 4.7.21.
            vm_instance_uuid: UUID of the VM instance. Since 4.7.21.
            system_tags: Since 4.7.21.
            user_tags: User Tags. Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachSshKeyPairFromVmInstanceResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE
        /zstack/v1/ssh-key-pair/{sshKeyPairUuid}/vm-instance/{vmInstanceUuid}`. Since
        4.7.21.
        """
        return await _run_job_async(
            self._client,
            _DETACH_SSH_KEY_PAIR_FROM_VM_INSTANCE,
            _DETACH_SSH_KEY_PAIR_FROM_VM_INSTANCE_JOB,
            options,
            wait,
            ssh_key_pair_uuid,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    async def generate(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SshPrivateKeyPairInventory:
        """Generate SSH Key Pair.

        Args:
            name: Display name of the SSH key pair. At most 255 characters. Matches
                `^[\\u4e00-\\u9fa5a-zA-Z0-9\\s()（）【】@._+-]+$`. Since 4.7.21.
            description: Description of the SSH key pair. At most 2048 characters.
                Since 4.7.21.
            system_tags: System tags to attach. Since 4.7.21.
            user_tags: User tags to attach. Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `POST /zstack/v1/ssh-key-pair/generate`. Since 4.7.21.
        """
        return await self._call(
            _GENERATE,
            options,
            name,
            description,
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
    ) -> AsyncPages[_m.SshKeyPairInventory, _m.QuerySshKeyPairResponse]:
        """Query SSH Key Pairs.

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

        Sends `GET /zstack/v1/ssh-key-pair`. Since 4.7.21.
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

    async def query_ssh_key_pair_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.SshKeyPairInventory]:
        """Query SSH Key Pairs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/ssh-key-pair/{uuid}`.
        """
        return await self._call(_QUERY_SSH_KEY_PAIR_BY_UUID, options, uuid)

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
    ) -> _m.SshKeyPairInventory: ...

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
    ) -> AsyncJob[_m.SshKeyPairInventory]: ...

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
    ) -> _m.SshKeyPairInventory | AsyncJob[_m.SshKeyPairInventory]: ...

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
    ) -> _m.SshKeyPairInventory | AsyncJob[_m.SshKeyPairInventory]:
        """Update SSH Key Pair.

        Args:
            uuid: Unique ID of the SSH key pair. At most 32 characters. Since 4.7.21.
            system_tags: System tags to attach. Since 4.7.21.
            user_tags: User tags to attach. Since 4.7.21.
            name: At most 255 characters. Matches
                `^[\\u4e00-\\u9fa5a-zA-Z0-9\\s()（）【】@._+-]+$`. Since 4.7.21.
            description: Description of the SSH key pair. At most 2048 characters.
                Since 4.7.21.
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

        Sends `PUT /zstack/v1/ssh-key-pair/{uuid}/actions (action updateSshKeyPair)`.
        Since 4.7.21.
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
