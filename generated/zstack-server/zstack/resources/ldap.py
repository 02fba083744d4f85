"""Operations of ldap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_ADD_LDAP_SERVER = Operation(
    "AddLdapServer",
    "POST",
    "/zstack/v1/ldap/servers",
    (
        Member("params", "name"),
        Member("params", "url"),
        Member("params", "base"),
        Member("params", "username"),
        Member("params", "password"),
        Member("params", "encryption"),
        Member("params", "scope"),
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
        "200": Json(lambda: _m.AddLdapServerResponse, unwrap="inventory"),
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

_ADD_LDAP_SERVER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AddLdapServerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CLEAN_INVALID_LDAP_BINDING = Operation(
    "CleanInvalidLdapBinding",
    "PUT",
    "/zstack/v1/ldap/bindings/actions",
    (Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"cleanInvalidLdapBinding": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CleanInvalidLdapBindingResponse, unwrap="inventories"),
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

_CLEAN_INVALID_LDAP_BINDING_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CleanInvalidLdapBindingResponse, unwrap="inventories"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_LDAP_BINDING = Operation(
    "DeleteLdapBinding",
    "DELETE",
    "/zstack/v1/ldap/bindings/{uuid}",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteLdapBindingResponseDefault),
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

_DELETE_LDAP_BINDING_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_LDAP_SERVER = Operation(
    "DeleteLdapServer",
    "DELETE",
    "/zstack/v1/ldap/servers/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteLdapServerResponseDefault),
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

_DELETE_LDAP_SERVER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_CANDIDATE_LDAP_ENTRY_FOR_BINDING = Operation(
    "GetCandidateLdapEntryForBinding",
    "GET",
    "/zstack/v1/ldap/entries/candidates",
    (Query("ldapFilter"), Query("limit"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(
            lambda: _m.GetCandidateLdapEntryForBindingResponse,
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

_LOG_IN_BY_LDAP = Operation(
    "LogInByLdap",
    "PUT",
    "/zstack/v1/ldap/login",
    (
        Member("logInByLdap", "uid"),
        Member("logInByLdap", "password"),
        Member("systemTags"),
        Member("userTags"),
        Member("logInByLdap", "verifyCode"),
        Member("logInByLdap", "captchaUuid"),
        Member("logInByLdap", "clientInfo"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"logInByLdap": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.LogInByLdapResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    security=(),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_LDAP_BINDING = Operation(
    "QueryLdapBinding",
    "GET",
    "/zstack/v1/ldap/bindings",
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
        "200": Json(lambda: _m.QueryLdapBindingResponse, unwrap="inventories"),
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

_QUERY_LDAP_BINDING_BY_UUID = Operation(
    "QueryLdapBindingByUuid",
    "GET",
    "/zstack/v1/ldap/bindings/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryLdapBindingResponse, unwrap="inventories"),
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

_QUERY_LDAP_SERVER = Operation(
    "QueryLdapServer",
    "GET",
    "/zstack/v1/ldap/servers",
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
        "200": Json(lambda: _m.QueryLdapServerResponse, unwrap="inventories"),
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

_QUERY_LDAP_SERVER_BY_UUID = Operation(
    "QueryLdapServerByUuid",
    "GET",
    "/zstack/v1/ldap/servers/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryLdapServerResponse, unwrap="inventories"),
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

_UPDATE_LDAP_SERVER = Operation(
    "UpdateLdapServer",
    "PUT",
    "/zstack/v1/ldap/servers/{ldapServerUuid}",
    (
        Path("ldapServerUuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateLdapServer", "name"),
        Member("updateLdapServer", "description"),
        Member("updateLdapServer", "url"),
        Member("updateLdapServer", "base"),
        Member("updateLdapServer", "username"),
        Member("updateLdapServer", "password"),
        Member("updateLdapServer", "encryption"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateLdapServer": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateLdapServerResponse, unwrap="inventory"),
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

_UPDATE_LDAP_SERVER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateLdapServerResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class Ldap(Namespace):
    """Operations of ldap."""

    @overload
    def add_ldap_server(
        self,
        *,
        name: str,
        url: str,
        base: str,
        username: str,
        password: str,
        encryption: _m.AddLdapServerRequestEncryption | Literal["None", "TLS"],
        scope: _m.AddLdapServerRequestScope | Literal["account", "IAM2"],
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory: ...

    @overload
    def add_ldap_server(
        self,
        *,
        name: str,
        url: str,
        base: str,
        username: str,
        password: str,
        encryption: _m.AddLdapServerRequestEncryption | Literal["None", "TLS"],
        scope: _m.AddLdapServerRequestScope | Literal["account", "IAM2"],
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LdapServerInventory]: ...

    @overload
    def add_ldap_server(
        self,
        *,
        name: str,
        url: str,
        base: str,
        username: str,
        password: str,
        encryption: _m.AddLdapServerRequestEncryption | Literal["None", "TLS"],
        scope: _m.AddLdapServerRequestScope | Literal["account", "IAM2"],
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory | Job[_m.LdapServerInventory]: ...

    def add_ldap_server(
        self,
        *,
        name: str,
        url: str,
        base: str,
        username: str,
        password: str,
        encryption: _m.AddLdapServerRequestEncryption | Literal["None", "TLS"],
        scope: _m.AddLdapServerRequestScope | Literal["account", "IAM2"],
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory | Job[_m.LdapServerInventory]:
        """Add LDAP Server.

        Args:
            name: The display name of the LDAP server. At most 255 characters. Since
                0.6.
            url: The URL of the LDAP server. At most 1024 characters. Since 0.6.
            base: The base DN of the directory. At most 1024 characters. Since 0.6.
            username: The login name. At most 1024 characters. Since 0.6.
            password: The password of the login. At most 1024 characters. Since 0.6.
            encryption: The transport encryption. Valid values: None, TLS. One of:
                None, TLS. At most 1024 characters. Since 0.6.
            scope: The scope of the LDAP server. Options: account | IAM2. Default:
                account. One of: account, IAM2. Default: account. Since 3.6.0.
            description: Optional. The description of the LDAP server. At most 2048
                characters. Since 0.6.
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

        Sends `POST /zstack/v1/ldap/servers`. Since 0.6.
        """
        return _run_job(
            self._client,
            _ADD_LDAP_SERVER,
            _ADD_LDAP_SERVER_JOB,
            options,
            wait,
            name,
            url,
            base,
            username,
            password,
            encryption,
            scope,
            description,
            system_tags,
            user_tags,
        )

    @overload
    def clean_invalid_ldap_binding(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> list[_m.AccountInventory]: ...

    @overload
    def clean_invalid_ldap_binding(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[list[_m.AccountInventory]]: ...

    @overload
    def clean_invalid_ldap_binding(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> list[_m.AccountInventory] | Job[list[_m.AccountInventory]]: ...

    def clean_invalid_ldap_binding(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> list[_m.AccountInventory] | Job[list[_m.AccountInventory]]:
        """Clean Invalid LDAP Binding.

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

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/ldap/bindings/actions (action
        cleanInvalidLdapBinding)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CLEAN_INVALID_LDAP_BINDING,
            _CLEAN_INVALID_LDAP_BINDING_JOB,
            options,
            wait,
            system_tags,
            user_tags,
        )

    @overload
    def delete_ldap_binding(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_ldap_binding(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_ldap_binding(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_ldap_binding(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete LDAP Binding.

        Args:
            uuid: The UUID of the LDAP binding. At most 32 characters. Since 0.6.
            system_tags: Optional. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteLdapBindingResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/ldap/bindings/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_LDAP_BINDING,
            _DELETE_LDAP_BINDING_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def delete_ldap_server(
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
    def delete_ldap_server(
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
    def delete_ldap_server(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_ldap_server(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete LDAP Server.

        Args:
            uuid: The unique ID of the LDAP server. Since 0.6.
            delete_mode: Optional. How strictly to delete. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteLdapServerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/ldap/servers/{uuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_LDAP_SERVER,
            _DELETE_LDAP_SERVER_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    def get_candidate_ldap_entry_for_binding(
        self,
        *,
        ldap_filter: str,
        limit: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[Any]:
        """Get Candidate LDAP Entry for Binding.

        Args:
            ldap_filter: The LDAP search filter. Since 0.6.
            limit: Optional. The largest number of records to return. Default: 2500.
                From 1 to 2147483647. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/ldap/entries/candidates`. Since 0.6.
        """
        return self._call(
            _GET_CANDIDATE_LDAP_ENTRY_FOR_BINDING,
            options,
            ldap_filter,
            limit,
            system_tags,
            user_tags,
        )

    def log_in_by_ldap(
        self,
        *,
        uid: str,
        password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        verify_code: str | UnsetType = UNSET,
        captcha_uuid: str | UnsetType = UNSET,
        client_info: Mapping[str, str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory:
        """Log in by LDAP.

        Args:
            uid: Since 0.6.
            password: The password in the required digest form. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            verify_code: Optional. The code read from the captcha. Since 0.6.
            captcha_uuid: Optional. The UUID of the captcha. Since 0.6.
            client_info: Optional. The facts about the calling client. Since 3.5.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/ldap/login`. Since 0.6.
        """
        return self._call(
            _LOG_IN_BY_LDAP,
            options,
            uid,
            password,
            system_tags,
            user_tags,
            verify_code,
            captcha_uuid,
            client_info,
        )

    def query_ldap_binding(
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
    ) -> Page[_m.LdapAccountRefInventory, _m.QueryLdapBindingResponse]:
        """Query LDAP Bindings.

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

        Sends `GET /zstack/v1/ldap/bindings`. Since 0.6.
        """
        return self._call(
            _QUERY_LDAP_BINDING,
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

    def query_ldap_binding_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.LdapAccountRefInventory]:
        """Query LDAP Bindings by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/ldap/bindings/{uuid}`.
        """
        return self._call(_QUERY_LDAP_BINDING_BY_UUID, options, uuid)

    def query_ldap_server(
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
    ) -> Page[_m.LdapServerInventory, _m.QueryLdapServerResponse]:
        """Query LDAP Servers.

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

        Sends `GET /zstack/v1/ldap/servers`. Since 0.6.
        """
        return self._call(
            _QUERY_LDAP_SERVER,
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

    def query_ldap_server_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.LdapServerInventory]:
        """Query LDAP Servers by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/ldap/servers/{uuid}`.
        """
        return self._call(_QUERY_LDAP_SERVER_BY_UUID, options, uuid)

    @overload
    def update_ldap_server(
        self,
        ldap_server_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        base: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        encryption: (
            _m.UpdateLdapServerRequestEncryption | Literal["None", "TLS"] | UnsetType
        ) = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory: ...

    @overload
    def update_ldap_server(
        self,
        ldap_server_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        base: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        encryption: (
            _m.UpdateLdapServerRequestEncryption | Literal["None", "TLS"] | UnsetType
        ) = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.LdapServerInventory]: ...

    @overload
    def update_ldap_server(
        self,
        ldap_server_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        base: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        encryption: (
            _m.UpdateLdapServerRequestEncryption | Literal["None", "TLS"] | UnsetType
        ) = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory | Job[_m.LdapServerInventory]: ...

    def update_ldap_server(
        self,
        ldap_server_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        base: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        encryption: (
            _m.UpdateLdapServerRequestEncryption | Literal["None", "TLS"] | UnsetType
        ) = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory | Job[_m.LdapServerInventory]:
        """Update LDAP Server.

        Args:
            ldap_server_uuid: The UUID of the LDAP server. At most 32 characters.
                Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            name: Optional. The display name of the LDAP server. At most 255
                characters. Since 0.6.
            description: Optional. Free text about the LDAP server. At most 2048
                characters. Since 0.6.
            url: Optional. The address where the LDAP server can be reached. At most
                1024 characters. Since 0.6.
            base: Optional. The base DN of the directory. At most 1024 characters.
                Since 0.6.
            username: Optional. The login name. At most 1024 characters. Since 0.6.
            password: Optional. The password of the login. At most 1024 characters.
                Since 0.6.
            encryption: Optional. The transport encryption. Options: None | TLS. One
                of: None, TLS. At most 1024 characters. Since 0.6.
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

        Sends `PUT /zstack/v1/ldap/servers/{ldapServerUuid}`.
        """
        return _run_job(
            self._client,
            _UPDATE_LDAP_SERVER,
            _UPDATE_LDAP_SERVER_JOB,
            options,
            wait,
            ldap_server_uuid,
            system_tags,
            user_tags,
            name,
            description,
            url,
            base,
            username,
            password,
            encryption,
        )


class AsyncLdap(AsyncNamespace):
    """Operations of ldap."""

    @overload
    async def add_ldap_server(
        self,
        *,
        name: str,
        url: str,
        base: str,
        username: str,
        password: str,
        encryption: _m.AddLdapServerRequestEncryption | Literal["None", "TLS"],
        scope: _m.AddLdapServerRequestScope | Literal["account", "IAM2"],
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory: ...

    @overload
    async def add_ldap_server(
        self,
        *,
        name: str,
        url: str,
        base: str,
        username: str,
        password: str,
        encryption: _m.AddLdapServerRequestEncryption | Literal["None", "TLS"],
        scope: _m.AddLdapServerRequestScope | Literal["account", "IAM2"],
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LdapServerInventory]: ...

    @overload
    async def add_ldap_server(
        self,
        *,
        name: str,
        url: str,
        base: str,
        username: str,
        password: str,
        encryption: _m.AddLdapServerRequestEncryption | Literal["None", "TLS"],
        scope: _m.AddLdapServerRequestScope | Literal["account", "IAM2"],
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory | AsyncJob[_m.LdapServerInventory]: ...

    async def add_ldap_server(
        self,
        *,
        name: str,
        url: str,
        base: str,
        username: str,
        password: str,
        encryption: _m.AddLdapServerRequestEncryption | Literal["None", "TLS"],
        scope: _m.AddLdapServerRequestScope | Literal["account", "IAM2"],
        description: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory | AsyncJob[_m.LdapServerInventory]:
        """Add LDAP Server.

        Args:
            name: The display name of the LDAP server. At most 255 characters. Since
                0.6.
            url: The URL of the LDAP server. At most 1024 characters. Since 0.6.
            base: The base DN of the directory. At most 1024 characters. Since 0.6.
            username: The login name. At most 1024 characters. Since 0.6.
            password: The password of the login. At most 1024 characters. Since 0.6.
            encryption: The transport encryption. Valid values: None, TLS. One of:
                None, TLS. At most 1024 characters. Since 0.6.
            scope: The scope of the LDAP server. Options: account | IAM2. Default:
                account. One of: account, IAM2. Default: account. Since 3.6.0.
            description: Optional. The description of the LDAP server. At most 2048
                characters. Since 0.6.
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

        Sends `POST /zstack/v1/ldap/servers`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _ADD_LDAP_SERVER,
            _ADD_LDAP_SERVER_JOB,
            options,
            wait,
            name,
            url,
            base,
            username,
            password,
            encryption,
            scope,
            description,
            system_tags,
            user_tags,
        )

    @overload
    async def clean_invalid_ldap_binding(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> list[_m.AccountInventory]: ...

    @overload
    async def clean_invalid_ldap_binding(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[list[_m.AccountInventory]]: ...

    @overload
    async def clean_invalid_ldap_binding(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> list[_m.AccountInventory] | AsyncJob[list[_m.AccountInventory]]: ...

    async def clean_invalid_ldap_binding(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> list[_m.AccountInventory] | AsyncJob[list[_m.AccountInventory]]:
        """Clean Invalid LDAP Binding.

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

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/ldap/bindings/actions (action
        cleanInvalidLdapBinding)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CLEAN_INVALID_LDAP_BINDING,
            _CLEAN_INVALID_LDAP_BINDING_JOB,
            options,
            wait,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_ldap_binding(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_ldap_binding(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_ldap_binding(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_ldap_binding(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete LDAP Binding.

        Args:
            uuid: The UUID of the LDAP binding. At most 32 characters. Since 0.6.
            system_tags: Optional. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteLdapBindingResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/ldap/bindings/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_LDAP_BINDING,
            _DELETE_LDAP_BINDING_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_ldap_server(
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
    async def delete_ldap_server(
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
    async def delete_ldap_server(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_ldap_server(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete LDAP Server.

        Args:
            uuid: The unique ID of the LDAP server. Since 0.6.
            delete_mode: Optional. How strictly to delete. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteLdapServerResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/ldap/servers/{uuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_LDAP_SERVER,
            _DELETE_LDAP_SERVER_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    async def get_candidate_ldap_entry_for_binding(
        self,
        *,
        ldap_filter: str,
        limit: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[Any]:
        """Get Candidate LDAP Entry for Binding.

        Args:
            ldap_filter: The LDAP search filter. Since 0.6.
            limit: Optional. The largest number of records to return. Default: 2500.
                From 1 to 2147483647. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/ldap/entries/candidates`. Since 0.6.
        """
        return await self._call(
            _GET_CANDIDATE_LDAP_ENTRY_FOR_BINDING,
            options,
            ldap_filter,
            limit,
            system_tags,
            user_tags,
        )

    async def log_in_by_ldap(
        self,
        *,
        uid: str,
        password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        verify_code: str | UnsetType = UNSET,
        captcha_uuid: str | UnsetType = UNSET,
        client_info: Mapping[str, str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory:
        """Log in by LDAP.

        Args:
            uid: Since 0.6.
            password: The password in the required digest form. Since 0.6.
            system_tags: Optional. The system tags. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            verify_code: Optional. The code read from the captcha. Since 0.6.
            captcha_uuid: Optional. The UUID of the captcha. Since 0.6.
            client_info: Optional. The facts about the calling client. Since 3.5.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/ldap/login`. Since 0.6.
        """
        return await self._call(
            _LOG_IN_BY_LDAP,
            options,
            uid,
            password,
            system_tags,
            user_tags,
            verify_code,
            captcha_uuid,
            client_info,
        )

    def query_ldap_binding(
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
    ) -> AsyncPages[_m.LdapAccountRefInventory, _m.QueryLdapBindingResponse]:
        """Query LDAP Bindings.

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

        Sends `GET /zstack/v1/ldap/bindings`. Since 0.6.
        """
        return self._pages(
            _QUERY_LDAP_BINDING,
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

    async def query_ldap_binding_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.LdapAccountRefInventory]:
        """Query LDAP Bindings by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/ldap/bindings/{uuid}`.
        """
        return await self._call(_QUERY_LDAP_BINDING_BY_UUID, options, uuid)

    def query_ldap_server(
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
    ) -> AsyncPages[_m.LdapServerInventory, _m.QueryLdapServerResponse]:
        """Query LDAP Servers.

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

        Sends `GET /zstack/v1/ldap/servers`. Since 0.6.
        """
        return self._pages(
            _QUERY_LDAP_SERVER,
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

    async def query_ldap_server_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.LdapServerInventory]:
        """Query LDAP Servers by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/ldap/servers/{uuid}`.
        """
        return await self._call(_QUERY_LDAP_SERVER_BY_UUID, options, uuid)

    @overload
    async def update_ldap_server(
        self,
        ldap_server_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        base: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        encryption: (
            _m.UpdateLdapServerRequestEncryption | Literal["None", "TLS"] | UnsetType
        ) = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory: ...

    @overload
    async def update_ldap_server(
        self,
        ldap_server_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        base: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        encryption: (
            _m.UpdateLdapServerRequestEncryption | Literal["None", "TLS"] | UnsetType
        ) = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.LdapServerInventory]: ...

    @overload
    async def update_ldap_server(
        self,
        ldap_server_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        base: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        encryption: (
            _m.UpdateLdapServerRequestEncryption | Literal["None", "TLS"] | UnsetType
        ) = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory | AsyncJob[_m.LdapServerInventory]: ...

    async def update_ldap_server(
        self,
        ldap_server_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        base: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        encryption: (
            _m.UpdateLdapServerRequestEncryption | Literal["None", "TLS"] | UnsetType
        ) = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.LdapServerInventory | AsyncJob[_m.LdapServerInventory]:
        """Update LDAP Server.

        Args:
            ldap_server_uuid: The UUID of the LDAP server. At most 32 characters.
                Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags. Since 0.6.
            name: Optional. The display name of the LDAP server. At most 255
                characters. Since 0.6.
            description: Optional. Free text about the LDAP server. At most 2048
                characters. Since 0.6.
            url: Optional. The address where the LDAP server can be reached. At most
                1024 characters. Since 0.6.
            base: Optional. The base DN of the directory. At most 1024 characters.
                Since 0.6.
            username: Optional. The login name. At most 1024 characters. Since 0.6.
            password: Optional. The password of the login. At most 1024 characters.
                Since 0.6.
            encryption: Optional. The transport encryption. Options: None | TLS. One
                of: None, TLS. At most 1024 characters. Since 0.6.
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

        Sends `PUT /zstack/v1/ldap/servers/{ldapServerUuid}`.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_LDAP_SERVER,
            _UPDATE_LDAP_SERVER_JOB,
            options,
            wait,
            ldap_server_uuid,
            system_tags,
            user_tags,
            name,
            description,
            url,
            base,
            username,
            password,
            encryption,
        )
