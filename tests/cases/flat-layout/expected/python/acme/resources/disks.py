"""Operations of disks."""

from __future__ import annotations

from .._runtime.calls import Json, Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.deprecation import deprecated
from .._runtime.options import CallOptions

_ADD_DISK = Operation(
    "disks.create",
    "POST",
    "/disks",
    (),
    responses={"204": Nothing()},
)

_GET_VM = Operation(
    "get_vm",
    "GET",
    "/disks",
    (),
    responses={"200": Json(lambda: list[str])},
)


class Disks(Namespace):
    """Operations of disks."""

    @deprecated("disks.create is deprecated")
    def add_disk(self, *, options: CallOptions | None = None) -> None:
        """disks.create.

        Deprecated: the document says not to use this any more.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `POST /disks`.
        """
        self._call(_ADD_DISK, options)

    def get_vm(self, *, options: CallOptions | None = None) -> list[str]:
        """get_vm.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /disks`.
        """
        return self._call(_GET_VM, options)


class AsyncDisks(AsyncNamespace):
    """Operations of disks."""

    @deprecated("disks.create is deprecated")
    async def add_disk(self, *, options: CallOptions | None = None) -> None:
        """disks.create.

        Deprecated: the document says not to use this any more.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `POST /disks`.
        """
        await self._call(_ADD_DISK, options)

    async def get_vm(self, *, options: CallOptions | None = None) -> list[str]:
        """get_vm.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /disks`.
        """
        return await self._call(_GET_VM, options)
