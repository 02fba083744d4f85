"""Operations of disks."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.calls import Nothing, Operation, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_QUERY = Operation(
    "queryDisks",
    "GET",
    "/disks",
    (Query("q"),),
    responses={"204": Nothing()},
)


class Disks(Namespace):
    """Operations of disks."""

    def query(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """queryDisks.

        Args:
            q: Sent as `q`.
            options: Timeout, headers and other settings of this one call.

        `q` takes conditions, made by `where`.

        Sends `GET /disks`.
        """
        self._call(_QUERY, options, q)


class AsyncDisks(AsyncNamespace):
    """Operations of disks."""

    async def query(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """queryDisks.

        Args:
            q: Sent as `q`.
            options: Timeout, headers and other settings of this one call.

        `q` takes conditions, made by `where`.

        Sends `GET /disks`.
        """
        await self._call(_QUERY, options, q)
