"""Operations of class."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_K = Operation("k", "GET", "/k", (), responses={"204": Nothing()})


class Class(Namespace):
    """Operations of class."""

    def k(self, *, options: CallOptions | None = None) -> None:
        """k.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /k`.
        """
        self._call(_K, options)


class AsyncClass(AsyncNamespace):
    """Operations of class."""

    async def k(self, *, options: CallOptions | None = None) -> None:
        """k.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /k`.
        """
        await self._call(_K, options)
