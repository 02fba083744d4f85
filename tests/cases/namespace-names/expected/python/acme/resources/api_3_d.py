"""Operations of 3d."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_I = Operation("i", "GET", "/i", (), responses={"204": Nothing()})


class Api3D(Namespace):
    """Operations of 3d."""

    def i(self, *, options: CallOptions | None = None) -> None:
        """i.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /i`.
        """
        self._call(_I, options)


class AsyncApi3D(AsyncNamespace):
    """Operations of 3d."""

    async def i(self, *, options: CallOptions | None = None) -> None:
        """i.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /i`.
        """
        await self._call(_I, options)
