"""Operations of cats."""

from __future__ import annotations

from builtins import list as _list

from .. import models as _m
from .._runtime.calls import Json, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_LIST = Operation(
    "listCats",
    "GET",
    "/cats",
    (),
    responses={"200": Json(lambda: _list[_m.Cat])},
)


class Cats(Namespace):
    """Operations of cats."""

    def list(self, *, options: CallOptions | None = None) -> _list[_m.Cat]:
        """listCats.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            cats

        Sends `GET /cats`.
        """
        return self._call(_LIST, options)


class AsyncCats(AsyncNamespace):
    """Operations of cats."""

    async def list(self, *, options: CallOptions | None = None) -> _list[_m.Cat]:
        """listCats.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            cats

        Sends `GET /cats`.
        """
        return await self._call(_LIST, options)
