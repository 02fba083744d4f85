"""Operations of pet store."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_E = Operation("e", "GET", "/e", (), responses={"204": Nothing()})

_F = Operation("f", "GET", "/f", (), responses={"204": Nothing()})


class PetStoreResource(Namespace):
    """Operations of pet store."""

    def e(self, *, options: CallOptions | None = None) -> None:
        """e.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /e`.
        """
        self._call(_E, options)

    def f(self, *, options: CallOptions | None = None) -> None:
        """f.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /f`.
        """
        self._call(_F, options)


class AsyncPetStoreResource(AsyncNamespace):
    """Operations of pet store."""

    async def e(self, *, options: CallOptions | None = None) -> None:
        """e.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /e`.
        """
        await self._call(_E, options)

    async def f(self, *, options: CallOptions | None = None) -> None:
        """f.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /f`.
        """
        await self._call(_F, options)
