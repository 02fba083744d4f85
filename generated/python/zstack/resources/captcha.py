"""Operations of captcha."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_REFRESH = Operation(
    "RefreshCaptcha",
    "GET",
    "/zstack/v1/captcha/refresh",
    (Query("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.RefreshCaptchaResponse),
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


class Captcha(Namespace):
    """Operations of captcha."""

    def refresh(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.RefreshCaptchaResponse:
        """Refresh Captcha.

        Args:
            uuid: The unique ID of the captcha. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/captcha/refresh`. Since 0.6.
        """
        return self._call(_REFRESH, options, uuid, system_tags, user_tags)


class AsyncCaptcha(AsyncNamespace):
    """Operations of captcha."""

    async def refresh(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.RefreshCaptchaResponse:
        """Refresh Captcha.

        Args:
            uuid: The unique ID of the captcha. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/captcha/refresh`. Since 0.6.
        """
        return await self._call(_REFRESH, options, uuid, system_tags, user_tags)
