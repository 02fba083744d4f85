"""Operations of upload."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.bodies import File
from .._runtime.calls import MultipartBody, Nothing, Operation, Whole
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_UPLOAD = Operation(
    "upload",
    "POST",
    "/upload",
    (Whole(),),
    body=MultipartBody("multipart/form-data", required=True),
    responses={"204": Nothing()},
)


class Upload(Namespace):
    """Operations of upload."""

    def upload(
        self,
        *,
        body: Mapping[str, File],
        options: CallOptions | None = None,
    ) -> None:
        """upload.

        Args:
            body: The request body.
            options: Timeout, headers and other settings of this one call.

        Sends `POST /upload`.
        """
        self._call(_UPLOAD, options, body)


class AsyncUpload(AsyncNamespace):
    """Operations of upload."""

    async def upload(
        self,
        *,
        body: Mapping[str, File],
        options: CallOptions | None = None,
    ) -> None:
        """upload.

        Args:
            body: The request body.
            options: Timeout, headers and other settings of this one call.

        Sends `POST /upload`.
        """
        await self._call(_UPLOAD, options, body)
