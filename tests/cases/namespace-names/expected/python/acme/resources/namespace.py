"""Operations of Namespace."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_D = Operation("d", "GET", "/d", (), responses={"204": Nothing()})


class NamespaceResource(Namespace):
    """Operations of Namespace."""

    def d(self, *, options: CallOptions | None = None) -> None:
        """d.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /d`.
        """
        self._call(_D, options)


class AsyncNamespaceResource(AsyncNamespace):
    """Operations of Namespace."""

    async def d(self, *, options: CallOptions | None = None) -> None:
        """d.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /d`.
        """
        await self._call(_D, options)
