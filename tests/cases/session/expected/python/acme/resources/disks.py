"""Operations of disks."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_LIST = Operation("listDisks", "GET", "/disks", (), responses={"204": Nothing()})


class Disks(Namespace):
    """Operations of disks."""

    def list(self, *, options: CallOptions | None = None) -> None:
        """listDisks.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /disks`.
        """
        self._call(_LIST, options)


class AsyncDisks(AsyncNamespace):
    """Operations of disks."""

    async def list(self, *, options: CallOptions | None = None) -> None:
        """listDisks.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /disks`.
        """
        await self._call(_LIST, options)
