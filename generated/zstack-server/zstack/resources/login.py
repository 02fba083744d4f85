"""Operations of login."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, JsonBody, Member, Operation, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_LOG_IN = Operation(
    "LogIn",
    "PUT",
    "/zstack/v1/login",
    (
        Member("logIn", "username"),
        Member("logIn", "password"),
        Member("logIn", "loginType"),
        Member("systemTags"),
        Member("userTags"),
        Member("logIn", "captchaUuid"),
        Member("logIn", "verifyCode"),
        Member("logIn", "clientInfo"),
        Member("logIn", "properties"),
    ),
    body=JsonBody("application/json;charset=UTF-8", shell={"logIn": {}}, required=True),
    responses={
        "200": Json(lambda: _m.LogInResponse, unwrap="inventory"),
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


class Login(Namespace):
    """Operations of login."""

    def log_in(
        self,
        *,
        username: str,
        password: str,
        login_type: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        captcha_uuid: str | UnsetType = UNSET,
        verify_code: str | UnsetType = UNSET,
        client_info: Mapping[str, str] | UnsetType = UNSET,
        properties: Mapping[str, str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory:
        """Log in.

        Args:
            username: The login name. Since 4.6.0.
            password: The password in the required digest form. Since 4.6.0.
            login_type: The type of the login. Since 4.6.0.
            system_tags: Optional. The system tags. Since 4.6.0.
            user_tags: Optional. The user tags to attach. Since 4.6.0.
            captcha_uuid: Optional. The UUID of the captcha. Since 4.6.0.
            verify_code: Optional. The code read from the captcha. Since 4.6.0.
            client_info: Optional. The facts about the calling client. Since 4.6.0.
            properties: Optional. The properties to check. Since 4.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/login`. Since 4.6.0.
        """
        return self._call(
            _LOG_IN,
            options,
            username,
            password,
            login_type,
            system_tags,
            user_tags,
            captcha_uuid,
            verify_code,
            client_info,
            properties,
        )


class AsyncLogin(AsyncNamespace):
    """Operations of login."""

    async def log_in(
        self,
        *,
        username: str,
        password: str,
        login_type: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        captcha_uuid: str | UnsetType = UNSET,
        verify_code: str | UnsetType = UNSET,
        client_info: Mapping[str, str] | UnsetType = UNSET,
        properties: Mapping[str, str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.SessionInventory:
        """Log in.

        Args:
            username: The login name. Since 4.6.0.
            password: The password in the required digest form. Since 4.6.0.
            login_type: The type of the login. Since 4.6.0.
            system_tags: Optional. The system tags. Since 4.6.0.
            user_tags: Optional. The user tags to attach. Since 4.6.0.
            captcha_uuid: Optional. The UUID of the captcha. Since 4.6.0.
            verify_code: Optional. The code read from the captcha. Since 4.6.0.
            client_info: Optional. The facts about the calling client. Since 4.6.0.
            properties: Optional. The properties to check. Since 4.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `PUT /zstack/v1/login`. Since 4.6.0.
        """
        return await self._call(
            _LOG_IN,
            options,
            username,
            password,
            login_type,
            system_tags,
            user_tags,
            captcha_uuid,
            verify_code,
            client_info,
            properties,
        )
