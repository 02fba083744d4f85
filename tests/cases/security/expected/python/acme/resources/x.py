"""Operations of x."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_ANY = Operation(
    "any",
    "GET",
    "/any",
    (),
    responses={"204": Nothing(), "401": Nothing()},
)

_BOTH = Operation(
    "both",
    "GET",
    "/both",
    (),
    responses={"204": Nothing()},
    security=(("key", "token"),),
)

_OPEN = Operation("open", "GET", "/open", (), responses={"204": Nothing()}, security=())


class X(Namespace):
    """Operations of x."""

    def any(self, *, options: CallOptions | None = None) -> None:
        """any.

        Args:
            options: Timeout, headers and other settings of this one call.

        Raises:
            AuthenticationError: 401: who are you.

        Sends `GET /any`.
        """
        self._call(_ANY, options)

    def both(self, *, options: CallOptions | None = None) -> None:
        """both.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /both`.
        """
        self._call(_BOTH, options)

    def open(self, *, options: CallOptions | None = None) -> None:
        """open.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /open`.
        """
        self._call(_OPEN, options)


class AsyncX(AsyncNamespace):
    """Operations of x."""

    async def any(self, *, options: CallOptions | None = None) -> None:
        """any.

        Args:
            options: Timeout, headers and other settings of this one call.

        Raises:
            AuthenticationError: 401: who are you.

        Sends `GET /any`.
        """
        await self._call(_ANY, options)

    async def both(self, *, options: CallOptions | None = None) -> None:
        """both.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /both`.
        """
        await self._call(_BOTH, options)

    async def open(self, *, options: CallOptions | None = None) -> None:
        """open.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /open`.
        """
        await self._call(_OPEN, options)
