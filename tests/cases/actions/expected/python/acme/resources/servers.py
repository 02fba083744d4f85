"""Operations of servers."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime.calls import JsonBody, Member, Nothing, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_RESIZE = Operation(
    "ResizeServer",
    "PUT",
    "/servers/{id}/actions",
    (Path("id"), Member("resize", "size"), Member("resize", "when")),
    body=JsonBody("application/json", shell={"resize": {}}, required=True),
    responses={"200": Nothing()},
)

_START = Operation(
    "StartServer",
    "PUT",
    "/servers/{id}/actions",
    (Path("id"), Member("start"), Member("tags")),
    body=JsonBody("application/json", required=True),
    responses={"200": Nothing()},
)


class Servers(Namespace):
    """Operations of servers."""

    def resize(
        self,
        id: str,
        *,
        size: int,
        when: _dt.datetime | str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """ResizeServer.

        Args:
            id: Sent as `id`.
            size: At least 1.
            when: Sent as `when`.
            options: Timeout, headers and other settings of this one call.

        Sends `PUT /servers/{id}/actions (action resize)`.
        """
        self._call(_RESIZE, options, id, size, when)

    def start(
        self,
        id: str,
        *,
        start: Mapping[str, Any],
        tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """StartServer.

        Args:
            id: Sent as `id`.
            start: Sent as `start`.
            tags: Sent as `tags`.
            options: Timeout, headers and other settings of this one call.

        Sends `PUT /servers/{id}/actions (action start)`.
        """
        self._call(_START, options, id, start, tags)


class AsyncServers(AsyncNamespace):
    """Operations of servers."""

    async def resize(
        self,
        id: str,
        *,
        size: int,
        when: _dt.datetime | str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """ResizeServer.

        Args:
            id: Sent as `id`.
            size: At least 1.
            when: Sent as `when`.
            options: Timeout, headers and other settings of this one call.

        Sends `PUT /servers/{id}/actions (action resize)`.
        """
        await self._call(_RESIZE, options, id, size, when)

    async def start(
        self,
        id: str,
        *,
        start: Mapping[str, Any],
        tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """StartServer.

        Args:
            id: Sent as `id`.
            start: Sent as `start`.
            tags: Sent as `tags`.
            options: Timeout, headers and other settings of this one call.

        Sends `PUT /servers/{id}/actions (action start)`.
        """
        await self._call(_START, options, id, start, tags)
