"""Operations of files."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import Json, JsonBody, Nothing, Operation, Path, Whole
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_GET = Operation(
    "getFile",
    "GET",
    "/files/{id}",
    (Path("id"),),
    responses={"200": Json(lambda: _m.File)},
)

_PUT = Operation(
    "putFile",
    "PUT",
    "/files/{id}",
    (Path("id"), Whole()),
    body=JsonBody("application/json", required=True),
    responses={"204": Nothing()},
)


class Files(Namespace):
    """Operations of files."""

    def get(self, id: str, *, options: CallOptions | None = None) -> _m.File:
        """getFile.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /files/{id}`.
        """
        return self._call(_GET, options, id)

    def put(
        self,
        id: str,
        *,
        body: Sequence[_m.File],
        options: CallOptions | None = None,
    ) -> None:
        """putFile.

        Args:
            id: Sent as `id`.
            body: The request body.
            options: Timeout, headers and other settings of this one call.

        Sends `PUT /files/{id}`.
        """
        self._call(_PUT, options, id, body)


class AsyncFiles(AsyncNamespace):
    """Operations of files."""

    async def get(self, id: str, *, options: CallOptions | None = None) -> _m.File:
        """getFile.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /files/{id}`.
        """
        return await self._call(_GET, options, id)

    async def put(
        self,
        id: str,
        *,
        body: Sequence[_m.File],
        options: CallOptions | None = None,
    ) -> None:
        """putFile.

        Args:
            id: Sent as `id`.
            body: The request body.
            options: Timeout, headers and other settings of this one call.

        Sends `PUT /files/{id}`.
        """
        await self._call(_PUT, options, id, body)
