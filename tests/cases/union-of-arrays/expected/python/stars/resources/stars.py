"""Operations of stars."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_LIST = Operation(
    "listStars",
    "GET",
    "/stars",
    (),
    responses={"200": Json(lambda: _m.ListStarsResponse)},
)


class Stars(Namespace):
    """Operations of stars."""

    def list(self, *, options: CallOptions | None = None) -> _m.ListStarsResponse:
        """listStars.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            with times, or without

        Sends `GET /stars`.
        """
        return self._call(_LIST, options)


class AsyncStars(AsyncNamespace):
    """Operations of stars."""

    async def list(self, *, options: CallOptions | None = None) -> _m.ListStarsResponse:
        """listStars.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            with times, or without

        Sends `GET /stars`.
        """
        return await self._call(_LIST, options)
