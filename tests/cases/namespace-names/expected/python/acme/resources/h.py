"""Operations of h."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_H = Operation("h", "GET", "/h", (), responses={"204": Nothing()})


class H(Namespace):
    """Operations of h."""

    def h(self, *, options: CallOptions | None = None) -> None:
        """h.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /h`.
        """
        self._call(_H, options)


class AsyncH(AsyncNamespace):
    """Operations of h."""

    async def h(self, *, options: CallOptions | None = None) -> None:
        """h.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /h`.
        """
        await self._call(_H, options)
