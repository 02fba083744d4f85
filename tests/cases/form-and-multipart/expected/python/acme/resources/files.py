"""Operations of files."""

from __future__ import annotations

from .._runtime.bodies import File
from .._runtime.calls import Enc, Member, MultipartBody, Operation, Raw
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_UPLOAD = Operation(
    "uploadFile",
    "POST",
    "/files",
    (Member("file"), Member("note")),
    body=MultipartBody(
        "multipart/form-data",
        encodings={"file": Enc(content_type="image/png", file=True)},
    ),
    responses={"200": (("application/octet-stream", Raw()),)},
)


class Files(Namespace):
    """Operations of files."""

    def upload(
        self,
        *,
        file: File | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """uploadFile.

        Args:
            file: Sent as `file`.
            note: Sent as `note`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            bytes

        Sends `POST /files`.
        """
        return self._call(_UPLOAD, options, file, note)


class AsyncFiles(AsyncNamespace):
    """Operations of files."""

    async def upload(
        self,
        *,
        file: File | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """uploadFile.

        Args:
            file: Sent as `file`.
            note: Sent as `note`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            bytes

        Sends `POST /files`.
        """
        return await self._call(_UPLOAD, options, file, note)
