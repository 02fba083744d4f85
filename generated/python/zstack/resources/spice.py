"""Operations of spice."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import ErrorBody, Json, Operation, Query, Text
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET_SPICE_CERTIFICATES = Operation(
    "GetSpiceCertificates",
    "GET",
    "/zstack/v1/spice/certificates",
    (Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetSpiceCertificatesResponse),
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


class Spice(Namespace):
    """Operations of spice."""

    def get_spice_certificates(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetSpiceCertificatesResponse:
        """Get SPICE Certificate.

        Args:
            system_tags: System Tags. Since 3.7.
            user_tags: User tags to attach. Since 3.7.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/spice/certificates`. Since 3.7.
        """
        return self._call(_GET_SPICE_CERTIFICATES, options, system_tags, user_tags)


class AsyncSpice(AsyncNamespace):
    """Operations of spice."""

    async def get_spice_certificates(
        self,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetSpiceCertificatesResponse:
        """Get SPICE Certificate.

        Args:
            system_tags: System Tags. Since 3.7.
            user_tags: User tags to attach. Since 3.7.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/spice/certificates`. Since 3.7.
        """
        return await self._call(
            _GET_SPICE_CERTIFICATES,
            options,
            system_tags,
            user_tags,
        )
