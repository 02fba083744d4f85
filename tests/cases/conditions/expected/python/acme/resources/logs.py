"""Operations of logs."""

from __future__ import annotations

from .._runtime.calls import Header, Nothing, Operation, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_FIND = Operation(
    "findLogs",
    "GET",
    "/logs",
    (Query("filter"),),
    responses={"204": Nothing()},
)

_WRONG = Operation(
    "wrong",
    "GET",
    "/wrong",
    (Query("a"), Query("b"), Query("d"), Query("e"), Query("f"), Header("c")),
    responses={"204": Nothing()},
)


class Logs(Namespace):
    """Operations of logs."""

    def find(
        self,
        *,
        filter: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """findLogs.

        Args:
            filter: Sent as `filter`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /logs`.
        """
        self._call(_FIND, options, filter)

    def wrong(
        self,
        *,
        a: str | UnsetType = UNSET,
        b: int | UnsetType = UNSET,
        d: str | UnsetType = UNSET,
        e: str | UnsetType = UNSET,
        f: str | UnsetType = UNSET,
        c: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """wrong.

        Args:
            a: Sent as `a`.
            b: Sent as `b`.
            d: Sent as `d`.
            e: Sent as `e`.
            f: Sent as `f`.
            c: Sent as `c`.
            options: Timeout, headers and other settings of this one call.

        `a` takes conditions, made by `where`.

        Sends `GET /wrong`.
        """
        self._call(_WRONG, options, a, b, d, e, f, c)


class AsyncLogs(AsyncNamespace):
    """Operations of logs."""

    async def find(
        self,
        *,
        filter: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """findLogs.

        Args:
            filter: Sent as `filter`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /logs`.
        """
        await self._call(_FIND, options, filter)

    async def wrong(
        self,
        *,
        a: str | UnsetType = UNSET,
        b: int | UnsetType = UNSET,
        d: str | UnsetType = UNSET,
        e: str | UnsetType = UNSET,
        f: str | UnsetType = UNSET,
        c: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """wrong.

        Args:
            a: Sent as `a`.
            b: Sent as `b`.
            d: Sent as `d`.
            e: Sent as `e`.
            f: Sent as `f`.
            c: Sent as `c`.
            options: Timeout, headers and other settings of this one call.

        `a` takes conditions, made by `where`.

        Sends `GET /wrong`.
        """
        await self._call(_WRONG, options, a, b, d, e, f, c)
