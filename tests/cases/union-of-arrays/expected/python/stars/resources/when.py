"""Operations of when."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_GET = Operation(
    "getWhen",
    "GET",
    "/when",
    (),
    responses={"200": Json(lambda: _m.GetWhenResponse)},
)


class When(Namespace):
    """Operations of when."""

    def get(self, *, options: CallOptions | None = None) -> _m.GetWhenResponse:
        """getWhen.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            a moment, or words

        Sends `GET /when`.
        """
        return self._call(_GET, options)


class AsyncWhen(AsyncNamespace):
    """Operations of when."""

    async def get(self, *, options: CallOptions | None = None) -> _m.GetWhenResponse:
        """getWhen.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            a moment, or words

        Sends `GET /when`.
        """
        return await self._call(_GET, options)
