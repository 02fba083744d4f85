"""Operations of disks."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import Json, JsonBody, Member, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_CREATE = Operation(
    "CreateDisk",
    "POST",
    "/disks",
    (Member("params", "size"), Member("params", "name"), Member("tags")),
    body=JsonBody("application/json", shell={"params": {}}, required=True),
    responses={"201": Json(lambda: _m.Disk)},
)

_QUERY = Operation(
    "QueryDisk",
    "GET",
    "/disks",
    (),
    responses={"200": Json(lambda: _m.QueryDiskResponse, unwrap="items")},
)


class Disks(Namespace):
    """Operations of disks."""

    def create(
        self,
        *,
        size: int,
        name: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.Disk:
        """CreateDisk.

        Args:
            size: Sent as `size`.
            name: Sent as `name`.
            tags: Sent as `tags`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            made

        Sends `POST /disks`.
        """
        return self._call(_CREATE, options, size, name, tags)

    def query(self, *, options: CallOptions | None = None) -> list[_m.Disk]:
        """QueryDisk.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            the disks

        Sends `GET /disks`.
        """
        return self._call(_QUERY, options)


class AsyncDisks(AsyncNamespace):
    """Operations of disks."""

    async def create(
        self,
        *,
        size: int,
        name: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.Disk:
        """CreateDisk.

        Args:
            size: Sent as `size`.
            name: Sent as `name`.
            tags: Sent as `tags`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            made

        Sends `POST /disks`.
        """
        return await self._call(_CREATE, options, size, name, tags)

    async def query(self, *, options: CallOptions | None = None) -> list[_m.Disk]:
        """QueryDisk.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            the disks

        Sends `GET /disks`.
        """
        return await self._call(_QUERY, options)
