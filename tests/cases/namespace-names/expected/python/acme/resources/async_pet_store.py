"""Operations of async pet-store."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_G = Operation("g", "GET", "/g", (), responses={"204": Nothing()})


class AsyncPetStore(Namespace):
    """Operations of async pet-store."""

    def g(self, *, options: CallOptions | None = None) -> None:
        """g.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /g`.
        """
        self._call(_G, options)


class AsyncAsyncPetStore(AsyncNamespace):
    """Operations of async pet-store."""

    async def g(self, *, options: CallOptions | None = None) -> None:
        """g.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /g`.
        """
        await self._call(_G, options)
