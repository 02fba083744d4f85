"""Operations of accounts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models as _m
from .._runtime.calls import Json, JsonBody, Member, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_LOG_IN_BY_ACCOUNT = Operation(
    "LogInByAccount",
    "PUT",
    "/zstack/v1/accounts/login",
    (
        Member("loginbyaccount", "accountName"),
        Member("loginbyaccount", "password"),
        Member("loginbyaccount", "accountType"),
        Member("loginbyaccount", "captchaUuid"),
        Member("loginbyaccount", "verifyCode"),
        Member("loginbyaccount", "clientInfo"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"loginbyaccount": {}},
        required=True,
    ),
    responses={"200": Json(lambda: _m.LogInByAccountResponse, unwrap="inventory")},
    security=(),
)

_LOG_OUT = Operation(
    "LogOut",
    "DELETE",
    "/zstack/v1/accounts/sessions/{sessionUuid}",
    (
        Path("sessionUuid"),
        Member("clientInfo"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.LogOutResponseDefault),
    },
)


class Accounts(Namespace):
    """Operations of accounts."""

    def log_in_by_account(
        self,
        *,
        account_name: str,
        password: str,
        account_type: str | UnsetType = UNSET,
        captcha_uuid: str | UnsetType = UNSET,
        verify_code: str | UnsetType = UNSET,
        client_info: Mapping[str, Any] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory:
        """Log In with Account.

        Args:
            account_name: Name of the account.
            password: Password of the login.
            account_type: Type of the account.
            captcha_uuid: UUID of the captcha.
            verify_code: Sent as `verifyCode`.
            client_info: Facts about the calling client.
            system_tags: System Tags.
            user_tags: User tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `PUT /zstack/v1/accounts/login`. Since 0.6.
        """
        return self._call(
            _LOG_IN_BY_ACCOUNT,
            options,
            account_name,
            password,
            account_type,
            captcha_uuid,
            verify_code,
            client_info,
            system_tags,
            user_tags,
        )

    def log_out(
        self,
        session_uuid: str,
        *,
        client_info: Mapping[str, Any] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Log Out.

        Args:
            session_uuid: UUID of the session.
            client_info: Facts about the calling client.
            system_tags: System tags to attach.
            user_tags: User tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is LogOutResponseDefault.

        Sends `DELETE /zstack/v1/accounts/sessions/{sessionUuid}`. Since 0.6.
        """
        return self._call(
            _LOG_OUT,
            options,
            session_uuid,
            client_info,
            system_tags,
            user_tags,
        )


class AsyncAccounts(AsyncNamespace):
    """Operations of accounts."""

    async def log_in_by_account(
        self,
        *,
        account_name: str,
        password: str,
        account_type: str | UnsetType = UNSET,
        captcha_uuid: str | UnsetType = UNSET,
        verify_code: str | UnsetType = UNSET,
        client_info: Mapping[str, Any] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory:
        """Log In with Account.

        Args:
            account_name: Name of the account.
            password: Password of the login.
            account_type: Type of the account.
            captcha_uuid: UUID of the captcha.
            verify_code: Sent as `verifyCode`.
            client_info: Facts about the calling client.
            system_tags: System Tags.
            user_tags: User tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `PUT /zstack/v1/accounts/login`. Since 0.6.
        """
        return await self._call(
            _LOG_IN_BY_ACCOUNT,
            options,
            account_name,
            password,
            account_type,
            captcha_uuid,
            verify_code,
            client_info,
            system_tags,
            user_tags,
        )

    async def log_out(
        self,
        session_uuid: str,
        *,
        client_info: Mapping[str, Any] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Log Out.

        Args:
            session_uuid: UUID of the session.
            client_info: Facts about the calling client.
            system_tags: System tags to attach.
            user_tags: User tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is LogOutResponseDefault.

        Sends `DELETE /zstack/v1/accounts/sessions/{sessionUuid}`. Since 0.6.
        """
        return await self._call(
            _LOG_OUT,
            options,
            session_uuid,
            client_info,
            system_tags,
            user_tags,
        )
