"""Operations of pets."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_GET = Operation(
    "getPet",
    "GET",
    "/pets/{id}",
    (Path("id"),),
    responses={"200": Json(lambda: _m.Pet)},
)


class Pets(Namespace):
    """Operations of pets."""

    def get(self, id: str, *, options: CallOptions | None = None) -> _m.Pet:
        """getPet.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            the pet

        Sends `GET /pets/{id}`.
        """
        return self._call(_GET, options, id)


class AsyncPets(AsyncNamespace):
    """Operations of pets."""

    async def get(self, id: str, *, options: CallOptions | None = None) -> _m.Pet:
        """getPet.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            the pet

        Sends `GET /pets/{id}`.
        """
        return await self._call(_GET, options, id)
