"""Operations of thing."""

from __future__ import annotations

from typing import Any

from .. import models as _m
from .._runtime.calls import Json, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_GET = Operation(
    "getThing",
    "GET",
    "/thing",
    (),
    responses={"200": Json(lambda: _m.Thing), "400": Json(lambda: Any)},
)


class Thing(Namespace):
    """Operations of thing."""

    def get(self, *, options: CallOptions | None = None) -> _m.Thing:
        """getThing.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            a thing

        Raises:
            BadRequestError: 400: whatever.

        Sends `GET /thing`.
        """
        return self._call(_GET, options)


class AsyncThing(AsyncNamespace):
    """Operations of thing."""

    async def get(self, *, options: CallOptions | None = None) -> _m.Thing:
        """getThing.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            a thing

        Raises:
            BadRequestError: 400: whatever.

        Sends `GET /thing`.
        """
        return await self._call(_GET, options)
