"""Operations of default."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_L = Operation("l", "GET", "/{x}", (Path("x"),), responses={"204": Nothing()})


class Default(Namespace):
    """Operations of default."""

    def l(self, x: str, *, options: CallOptions | None = None) -> None:
        """l.

        Args:
            x: Sent as `x`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /{x}`.
        """
        self._call(_L, options, x)


class AsyncDefault(AsyncNamespace):
    """Operations of default."""

    async def l(self, x: str, *, options: CallOptions | None = None) -> None:
        """l.

        Args:
            x: Sent as `x`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /{x}`.
        """
        await self._call(_L, options, x)
