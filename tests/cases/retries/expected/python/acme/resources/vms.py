"""Operations of vms."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation, Retry
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_CREATE = Operation(
    "createVm",
    "POST",
    "/vms",
    (),
    responses={"204": Nothing()},
    retry=Retry(("5XX",)),
)

_DELETE = Operation(
    "deleteVms",
    "DELETE",
    "/vms",
    (),
    responses={"204": Nothing()},
    retry=Retry(("409",), connections=False),
)

_LIST = Operation("listVms", "GET", "/vms", (), responses={"204": Nothing()})

_SET = Operation(
    "setVms",
    "PUT",
    "/vms",
    (),
    responses={"204": Nothing()},
    retry=Retry(()),
)


class Vms(Namespace):
    """Operations of vms."""

    def create(self, *, options: CallOptions | None = None) -> None:
        """createVm.

        Args:
            options: Timeout, headers and other settings of this one call.

        May be sent again only after a connection error, a timeout or status 5XX.

        Sends `POST /vms`.
        """
        self._call(_CREATE, options)

    def delete(self, *, options: CallOptions | None = None) -> None:
        """deleteVms.

        Args:
            options: Timeout, headers and other settings of this one call.

        May be sent again only after status 409.

        Sends `DELETE /vms`.
        """
        self._call(_DELETE, options)

    def list(self, *, options: CallOptions | None = None) -> None:
        """listVms.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /vms`.
        """
        self._call(_LIST, options)

    def set(self, *, options: CallOptions | None = None) -> None:
        """setVms.

        Args:
            options: Timeout, headers and other settings of this one call.

        May be sent again only after a connection error or a timeout.

        Sends `PUT /vms`.
        """
        self._call(_SET, options)


class AsyncVms(AsyncNamespace):
    """Operations of vms."""

    async def create(self, *, options: CallOptions | None = None) -> None:
        """createVm.

        Args:
            options: Timeout, headers and other settings of this one call.

        May be sent again only after a connection error, a timeout or status 5XX.

        Sends `POST /vms`.
        """
        await self._call(_CREATE, options)

    async def delete(self, *, options: CallOptions | None = None) -> None:
        """deleteVms.

        Args:
            options: Timeout, headers and other settings of this one call.

        May be sent again only after status 409.

        Sends `DELETE /vms`.
        """
        await self._call(_DELETE, options)

    async def list(self, *, options: CallOptions | None = None) -> None:
        """listVms.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /vms`.
        """
        await self._call(_LIST, options)

    async def set(self, *, options: CallOptions | None = None) -> None:
        """setVms.

        Args:
            options: Timeout, headers and other settings of this one call.

        May be sent again only after a connection error or a timeout.

        Sends `PUT /vms`.
        """
        await self._call(_SET, options)
