"""Operations of theirs."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation, Retry
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_CREATE = Operation("createTheirs", "POST", "/theirs", (), responses={"204": Nothing()})

_LIST = Operation(
    "listTheirs",
    "GET",
    "/theirs",
    (),
    responses={"204": Nothing()},
    retry=Retry(("429", "5XX")),
)

_SET = Operation(
    "setTheirs",
    "PUT",
    "/theirs",
    (),
    responses={"204": Nothing()},
    retry=Retry((), connections=False),
)


class Theirs(Namespace):
    """Operations of theirs."""

    def create(self, *, options: CallOptions | None = None) -> None:
        """createTheirs.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `POST /theirs`.
        """
        self._call(_CREATE, options)

    def list(self, *, options: CallOptions | None = None) -> None:
        """listTheirs.

        Args:
            options: Timeout, headers and other settings of this one call.

        May be sent again only after a connection error, a timeout or status 429 or
        5XX.

        Sends `GET /theirs`.
        """
        self._call(_LIST, options)

    def set(self, *, options: CallOptions | None = None) -> None:
        """setTheirs.

        Args:
            options: Timeout, headers and other settings of this one call.

        Never sent again.

        Sends `PUT /theirs`.
        """
        self._call(_SET, options)


class AsyncTheirs(AsyncNamespace):
    """Operations of theirs."""

    async def create(self, *, options: CallOptions | None = None) -> None:
        """createTheirs.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `POST /theirs`.
        """
        await self._call(_CREATE, options)

    async def list(self, *, options: CallOptions | None = None) -> None:
        """listTheirs.

        Args:
            options: Timeout, headers and other settings of this one call.

        May be sent again only after a connection error, a timeout or status 429 or
        5XX.

        Sends `GET /theirs`.
        """
        await self._call(_LIST, options)

    async def set(self, *, options: CallOptions | None = None) -> None:
        """setTheirs.

        Args:
            options: Timeout, headers and other settings of this one call.

        Never sent again.

        Sends `PUT /theirs`.
        """
        await self._call(_SET, options)
