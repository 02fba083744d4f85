"""Operations of wrong."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_DELETE = Operation("deleteWrong", "DELETE", "/wrong", (), responses={"204": Nothing()})

_GET = Operation("getWrong", "GET", "/wrong", (), responses={"204": Nothing()})

_HEAD = Operation("headWrong", "HEAD", "/wrong", (), responses={"204": Nothing()})

_OPTIONS = Operation(
    "optionsWrong",
    "OPTIONS",
    "/wrong",
    (),
    responses={"204": Nothing()},
)

_PATCH = Operation("patchWrong", "PATCH", "/wrong", (), responses={"204": Nothing()})

_POST = Operation("postWrong", "POST", "/wrong", (), responses={"204": Nothing()})

_PUT = Operation("putWrong", "PUT", "/wrong", (), responses={"204": Nothing()})


class Wrong(Namespace):
    """Operations of wrong."""

    def delete(self, *, options: CallOptions | None = None) -> None:
        """deleteWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `DELETE /wrong`.
        """
        self._call(_DELETE, options)

    def get(self, *, options: CallOptions | None = None) -> None:
        """getWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /wrong`.
        """
        self._call(_GET, options)

    def head(self, *, options: CallOptions | None = None) -> None:
        """headWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `HEAD /wrong`.
        """
        self._call(_HEAD, options)

    def options(self, *, options: CallOptions | None = None) -> None:
        """optionsWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `OPTIONS /wrong`.
        """
        self._call(_OPTIONS, options)

    def patch(self, *, options: CallOptions | None = None) -> None:
        """patchWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `PATCH /wrong`.
        """
        self._call(_PATCH, options)

    def post(self, *, options: CallOptions | None = None) -> None:
        """postWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `POST /wrong`.
        """
        self._call(_POST, options)

    def put(self, *, options: CallOptions | None = None) -> None:
        """putWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `PUT /wrong`.
        """
        self._call(_PUT, options)


class AsyncWrong(AsyncNamespace):
    """Operations of wrong."""

    async def delete(self, *, options: CallOptions | None = None) -> None:
        """deleteWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `DELETE /wrong`.
        """
        await self._call(_DELETE, options)

    async def get(self, *, options: CallOptions | None = None) -> None:
        """getWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /wrong`.
        """
        await self._call(_GET, options)

    async def head(self, *, options: CallOptions | None = None) -> None:
        """headWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `HEAD /wrong`.
        """
        await self._call(_HEAD, options)

    async def options(self, *, options: CallOptions | None = None) -> None:
        """optionsWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `OPTIONS /wrong`.
        """
        await self._call(_OPTIONS, options)

    async def patch(self, *, options: CallOptions | None = None) -> None:
        """patchWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `PATCH /wrong`.
        """
        await self._call(_PATCH, options)

    async def post(self, *, options: CallOptions | None = None) -> None:
        """postWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `POST /wrong`.
        """
        await self._call(_POST, options)

    async def put(self, *, options: CallOptions | None = None) -> None:
        """putWrong.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `PUT /wrong`.
        """
        await self._call(_PUT, options)
