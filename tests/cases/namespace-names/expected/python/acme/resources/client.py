"""Operations of Client."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_C = Operation("c", "GET", "/c", (), responses={"204": Nothing()})


class ClientResource(Namespace):
    """Operations of Client."""

    def c(self, *, options: CallOptions | None = None) -> None:
        """c.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /c`.
        """
        self._call(_C, options)


class AsyncClientResource(AsyncNamespace):
    """Operations of Client."""

    async def c(self, *, options: CallOptions | None = None) -> None:
        """c.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /c`.
        """
        await self._call(_C, options)
