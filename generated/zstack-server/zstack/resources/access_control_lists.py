"""Operations of access-control-lists."""

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

_ADD_ACCESS_CONTROL_LIST_ENTRY = Operation(
    "AddAccessControlListEntry",
    "POST",
    "/zstack/v1/access-control-lists/{aclUuid}/ipentries",
    (
        Path("aclUuid"),
        Member("params", "entries"),
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
        "200": Json(lambda: _m.AddAccessControlListEntryResponse, unwrap="inventory"),
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

_ADD_ACCESS_CONTROL_LIST_ENTRY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddAccessControlListEntryResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ADD_ACCESS_CONTROL_LIST_REDIRECT_RULE = Operation(
    "AddAccessControlListRedirectRule",
    "POST",
    "/zstack/v1/access-control-lists/{aclUuid}/redirectRules",
    (
        Path("aclUuid"),
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "domain"),
        Member("params", "url"),
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
            lambda: _m.AddAccessControlListRedirectRuleResponse,
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

_ADD_ACCESS_CONTROL_LIST_REDIRECT_RULE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddAccessControlListRedirectRuleResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_ACCESS_CONTROL_LIST_REDIRECT_RULE = Operation(
    "ChangeAccessControlListRedirectRule",
    "PUT",
    "/zstack/v1/access-control-lists/redirectRules/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("changeAccessControlListRedirectRule", "name"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeAccessControlListRedirectRule": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.ChangeAccessControlListRedirectRuleResponse,
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

_CHANGE_ACCESS_CONTROL_LIST_REDIRECT_RULE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeAccessControlListRedirectRuleResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE = Operation(
    "CreateAccessControlList",
    "POST",
    "/zstack/v1/access-control-lists",
    (
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "ipVersion"),
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
        "200": Json(lambda: _m.CreateAccessControlListResponse, unwrap="inventory"),
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
    Json(lambda: _m.CreateAccessControlListResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE = Operation(
    "DeleteAccessControlList",
    "DELETE",
    "/zstack/v1/access-control-lists/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteAccessControlListResponseDefault),
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
    "QueryAccessControlList",
    "GET",
    "/zstack/v1/access-control-lists",
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
        "200": Json(lambda: _m.QueryAccessControlListResponse, unwrap="inventories"),
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

_QUERY_ACCESS_CONTROL_LIST_BY_UUID = Operation(
    "QueryAccessControlListByUuid",
    "GET",
    "/zstack/v1/access-control-lists/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryAccessControlListResponse, unwrap="inventories"),
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


class AccessControlLists(Namespace):
    """Operations of access-control-lists."""

    @overload
    def add_access_control_list_entry(
        self,
        acl_uuid: str,
        *,
        entries: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListEntryInventory: ...

    @overload
    def add_access_control_list_entry(
        self,
        acl_uuid: str,
        *,
        entries: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.AccessControlListEntryInventory]: ...

    @overload
    def add_access_control_list_entry(
        self,
        acl_uuid: str,
        *,
        entries: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.AccessControlListEntryInventory | Job[_m.AccessControlListEntryInventory]
    ): ...

    def add_access_control_list_entry(
        self,
        acl_uuid: str,
        *,
        entries: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListEntryInventory | Job[_m.AccessControlListEntryInventory]:
        """Add Access Control List Entry.

        Args:
            acl_uuid: The UUID of the access control list. Since 3.9.
            entries: The entries separated by commas. At most 2048 characters. Since
                3.9.
            description: Optional. The description of the ACL entry. At most 2048
                characters. Since 3.9.
            resource_uuid: Since 3.9.
            tag_uuids: Since 3.9.
            system_tags: Optional. The system tags. Since 3.9.
            user_tags: Optional. The user tags to attach. Since 3.9.
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

        Sends `POST /zstack/v1/access-control-lists/{aclUuid}/ipentries`.
        """
        return _run_job(
            self._client,
            _ADD_ACCESS_CONTROL_LIST_ENTRY,
            _ADD_ACCESS_CONTROL_LIST_ENTRY_JOB,
            options,
            wait,
            acl_uuid,
            entries,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def add_access_control_list_redirect_rule(
        self,
        acl_uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        domain: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListEntryInventory: ...

    @overload
    def add_access_control_list_redirect_rule(
        self,
        acl_uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        domain: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.AccessControlListEntryInventory]: ...

    @overload
    def add_access_control_list_redirect_rule(
        self,
        acl_uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        domain: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.AccessControlListEntryInventory | Job[_m.AccessControlListEntryInventory]
    ): ...

    def add_access_control_list_redirect_rule(
        self,
        acl_uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        domain: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListEntryInventory | Job[_m.AccessControlListEntryInventory]:
        """Add Access Control List Redirect Rule.

        Args:
            acl_uuid: The UUID of the access control list. Since 4.1.3.
            name: Optional. The display name of the access control list redirect
                rule. At most 255 characters. Since 4.1.3.
            description: Optional. The description of the access control list
                redirect rule. At most 2048 characters. Since 4.1.3.
            domain: Optional. At most 255 characters. Since 4.1.3.
            url: Optional. The address where the access control list redirect rule
                can be reached. At most 80 characters. Since 4.1.3.
            resource_uuid: Optional. The UUID to assign to the new access control
                list redirect rule. A random one is made when absent. Since 4.1.3.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 4.1.3.
            system_tags: Optional. The system tags to attach. Since 4.1.3.
            user_tags: Optional. The user tags to attach. Since 4.1.3.
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

        Sends `POST /zstack/v1/access-control-lists/{aclUuid}/redirectRules`. Since
        4.1.3.
        """
        return _run_job(
            self._client,
            _ADD_ACCESS_CONTROL_LIST_REDIRECT_RULE,
            _ADD_ACCESS_CONTROL_LIST_REDIRECT_RULE_JOB,
            options,
            wait,
            acl_uuid,
            name,
            description,
            domain,
            url,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def change_access_control_list_redirect_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListEntryInventory: ...

    @overload
    def change_access_control_list_redirect_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.AccessControlListEntryInventory]: ...

    @overload
    def change_access_control_list_redirect_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.AccessControlListEntryInventory | Job[_m.AccessControlListEntryInventory]
    ): ...

    def change_access_control_list_redirect_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListEntryInventory | Job[_m.AccessControlListEntryInventory]:
        """Change Access Control List Redirect Rule.

        Args:
            uuid: The UUID of the ACL entry. Since 4.1.3.
            system_tags: Since 4.1.3.
            user_tags: Optional. The user tags. Since 4.1.3.
            name: Optional. The name of the ACL entry. At most 255 characters. Since
                4.1.3.
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

        Sends `PUT /zstack/v1/access-control-lists/redirectRules/{uuid}/actions
        (action changeAccessControlListRedirectRule)`. Since 4.1.3.
        """
        return _run_job(
            self._client,
            _CHANGE_ACCESS_CONTROL_LIST_REDIRECT_RULE,
            _CHANGE_ACCESS_CONTROL_LIST_REDIRECT_RULE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: (
            _m.CreateAccessControlListRequestIpVersion | Literal[4, 6] | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListInventory: ...

    @overload
    def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: (
            _m.CreateAccessControlListRequestIpVersion | Literal[4, 6] | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.AccessControlListInventory]: ...

    @overload
    def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: (
            _m.CreateAccessControlListRequestIpVersion | Literal[4, 6] | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListInventory | Job[_m.AccessControlListInventory]: ...

    def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: (
            _m.CreateAccessControlListRequestIpVersion | Literal[4, 6] | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListInventory | Job[_m.AccessControlListInventory]:
        """Create Access Control List.

        Args:
            name: The name of the access control list. At most 255 characters. Since
                3.9.
            description: Optional. Free text about the access control list. At most
                2048 characters. Since 3.9.
            ip_version: Optional. The IP family of the access control list. One of:
                4, 6. Since 3.9.
            resource_uuid: Optional. The preset UUID of the new access control list.
                Since 3.9.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.9.
            system_tags: Optional. The system tags. Since 3.9.
            user_tags: Optional. The user tags to attach. Since 3.9.
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

        Sends `POST /zstack/v1/access-control-lists`. Since 3.9.
        """
        return _run_job(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            description,
            ip_version,
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
        """Delete Access Control List.

        Args:
            uuid: The UUID of the access control list. Since 3.9.
            delete_mode: Optional. How strictly to delete. One of: Permissive,
                Enforcing. Default: Permissive. Since 3.9.
            system_tags: Since 3.9.
            user_tags: Optional. The user tags to attach. Since 3.9.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteAccessControlListResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/access-control-lists/{uuid}`. Since 3.9.
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
    ) -> Page[_m.AccessControlListInventory, _m.QueryAccessControlListResponse]:
        """Query Access Control Lists.

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

        Sends `GET /zstack/v1/access-control-lists`. Since 3.9.
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

    def query_access_control_list_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.AccessControlListInventory]:
        """Query Access Control Lists by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/access-control-lists/{uuid}`.
        """
        return self._call(_QUERY_ACCESS_CONTROL_LIST_BY_UUID, options, uuid)


class AsyncAccessControlLists(AsyncNamespace):
    """Operations of access-control-lists."""

    @overload
    async def add_access_control_list_entry(
        self,
        acl_uuid: str,
        *,
        entries: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListEntryInventory: ...

    @overload
    async def add_access_control_list_entry(
        self,
        acl_uuid: str,
        *,
        entries: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.AccessControlListEntryInventory]: ...

    @overload
    async def add_access_control_list_entry(
        self,
        acl_uuid: str,
        *,
        entries: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.AccessControlListEntryInventory
        | AsyncJob[_m.AccessControlListEntryInventory]
    ): ...

    async def add_access_control_list_entry(
        self,
        acl_uuid: str,
        *,
        entries: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.AccessControlListEntryInventory
        | AsyncJob[_m.AccessControlListEntryInventory]
    ):
        """Add Access Control List Entry.

        Args:
            acl_uuid: The UUID of the access control list. Since 3.9.
            entries: The entries separated by commas. At most 2048 characters. Since
                3.9.
            description: Optional. The description of the ACL entry. At most 2048
                characters. Since 3.9.
            resource_uuid: Since 3.9.
            tag_uuids: Since 3.9.
            system_tags: Optional. The system tags. Since 3.9.
            user_tags: Optional. The user tags to attach. Since 3.9.
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

        Sends `POST /zstack/v1/access-control-lists/{aclUuid}/ipentries`.
        """
        return await _run_job_async(
            self._client,
            _ADD_ACCESS_CONTROL_LIST_ENTRY,
            _ADD_ACCESS_CONTROL_LIST_ENTRY_JOB,
            options,
            wait,
            acl_uuid,
            entries,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def add_access_control_list_redirect_rule(
        self,
        acl_uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        domain: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListEntryInventory: ...

    @overload
    async def add_access_control_list_redirect_rule(
        self,
        acl_uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        domain: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.AccessControlListEntryInventory]: ...

    @overload
    async def add_access_control_list_redirect_rule(
        self,
        acl_uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        domain: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.AccessControlListEntryInventory
        | AsyncJob[_m.AccessControlListEntryInventory]
    ): ...

    async def add_access_control_list_redirect_rule(
        self,
        acl_uuid: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        domain: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.AccessControlListEntryInventory
        | AsyncJob[_m.AccessControlListEntryInventory]
    ):
        """Add Access Control List Redirect Rule.

        Args:
            acl_uuid: The UUID of the access control list. Since 4.1.3.
            name: Optional. The display name of the access control list redirect
                rule. At most 255 characters. Since 4.1.3.
            description: Optional. The description of the access control list
                redirect rule. At most 2048 characters. Since 4.1.3.
            domain: Optional. At most 255 characters. Since 4.1.3.
            url: Optional. The address where the access control list redirect rule
                can be reached. At most 80 characters. Since 4.1.3.
            resource_uuid: Optional. The UUID to assign to the new access control
                list redirect rule. A random one is made when absent. Since 4.1.3.
            tag_uuids: Optional. The tags to bind, given as UUIDs. Since 4.1.3.
            system_tags: Optional. The system tags to attach. Since 4.1.3.
            user_tags: Optional. The user tags to attach. Since 4.1.3.
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

        Sends `POST /zstack/v1/access-control-lists/{aclUuid}/redirectRules`. Since
        4.1.3.
        """
        return await _run_job_async(
            self._client,
            _ADD_ACCESS_CONTROL_LIST_REDIRECT_RULE,
            _ADD_ACCESS_CONTROL_LIST_REDIRECT_RULE_JOB,
            options,
            wait,
            acl_uuid,
            name,
            description,
            domain,
            url,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def change_access_control_list_redirect_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListEntryInventory: ...

    @overload
    async def change_access_control_list_redirect_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.AccessControlListEntryInventory]: ...

    @overload
    async def change_access_control_list_redirect_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> (
        _m.AccessControlListEntryInventory
        | AsyncJob[_m.AccessControlListEntryInventory]
    ): ...

    async def change_access_control_list_redirect_rule(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> (
        _m.AccessControlListEntryInventory
        | AsyncJob[_m.AccessControlListEntryInventory]
    ):
        """Change Access Control List Redirect Rule.

        Args:
            uuid: The UUID of the ACL entry. Since 4.1.3.
            system_tags: Since 4.1.3.
            user_tags: Optional. The user tags. Since 4.1.3.
            name: Optional. The name of the ACL entry. At most 255 characters. Since
                4.1.3.
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

        Sends `PUT /zstack/v1/access-control-lists/redirectRules/{uuid}/actions
        (action changeAccessControlListRedirectRule)`. Since 4.1.3.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_ACCESS_CONTROL_LIST_REDIRECT_RULE,
            _CHANGE_ACCESS_CONTROL_LIST_REDIRECT_RULE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: (
            _m.CreateAccessControlListRequestIpVersion | Literal[4, 6] | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListInventory: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: (
            _m.CreateAccessControlListRequestIpVersion | Literal[4, 6] | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.AccessControlListInventory]: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: (
            _m.CreateAccessControlListRequestIpVersion | Literal[4, 6] | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListInventory | AsyncJob[_m.AccessControlListInventory]: ...

    async def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        ip_version: (
            _m.CreateAccessControlListRequestIpVersion | Literal[4, 6] | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.AccessControlListInventory | AsyncJob[_m.AccessControlListInventory]:
        """Create Access Control List.

        Args:
            name: The name of the access control list. At most 255 characters. Since
                3.9.
            description: Optional. Free text about the access control list. At most
                2048 characters. Since 3.9.
            ip_version: Optional. The IP family of the access control list. One of:
                4, 6. Since 3.9.
            resource_uuid: Optional. The preset UUID of the new access control list.
                Since 3.9.
            tag_uuids: Optional. The UUIDs of the tags to bind. Since 3.9.
            system_tags: Optional. The system tags. Since 3.9.
            user_tags: Optional. The user tags to attach. Since 3.9.
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

        Sends `POST /zstack/v1/access-control-lists`. Since 3.9.
        """
        return await _run_job_async(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            description,
            ip_version,
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
        """Delete Access Control List.

        Args:
            uuid: The UUID of the access control list. Since 3.9.
            delete_mode: Optional. How strictly to delete. One of: Permissive,
                Enforcing. Default: Permissive. Since 3.9.
            system_tags: Since 3.9.
            user_tags: Optional. The user tags to attach. Since 3.9.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteAccessControlListResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/access-control-lists/{uuid}`. Since 3.9.
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
    ) -> AsyncPages[_m.AccessControlListInventory, _m.QueryAccessControlListResponse]:
        """Query Access Control Lists.

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

        Sends `GET /zstack/v1/access-control-lists`. Since 3.9.
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

    async def query_access_control_list_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.AccessControlListInventory]:
        """Query Access Control Lists by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/access-control-lists/{uuid}`.
        """
        return await self._call(_QUERY_ACCESS_CONTROL_LIST_BY_UUID, options, uuid)
