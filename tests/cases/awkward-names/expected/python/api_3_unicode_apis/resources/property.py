"""Operations of property."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_CALL = Operation("_call", "GET", "/f", (), responses={"204": Nothing()})

_CALL_2_FA = Operation("2fa", "GET", "/d", (), responses={"204": Nothing()})

_TADA = Operation("\U0001f389", "GET", "/e", (), responses={"204": Nothing()})


class Property(Namespace):
    """Operations of property."""

    def call(self, *, options: CallOptions | None = None) -> None:
        """_call.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /f`.
        """
        self._call(_CALL, options)

    def call_2_fa(self, *, options: CallOptions | None = None) -> None:
        """2fa.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /d`.
        """
        self._call(_CALL_2_FA, options)

    def tada(self, *, options: CallOptions | None = None) -> None:
        """🎉.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /e`.
        """
        self._call(_TADA, options)


class AsyncProperty(AsyncNamespace):
    """Operations of property."""

    async def call(self, *, options: CallOptions | None = None) -> None:
        """_call.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /f`.
        """
        await self._call(_CALL, options)

    async def call_2_fa(self, *, options: CallOptions | None = None) -> None:
        """2fa.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /d`.
        """
        await self._call(_CALL_2_FA, options)

    async def tada(self, *, options: CallOptions | None = None) -> None:
        """🎉.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /e`.
        """
        await self._call(_TADA, options)
