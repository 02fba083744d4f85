"""Operations of shapes."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, JsonBody, Operation, Whole
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_ADD = Operation(
    "addShape",
    "POST",
    "/shapes",
    (Whole(),),
    body=JsonBody("application/json", required=True),
    responses={"200": Json(lambda: _m.Shape)},
)


class Shapes(Namespace):
    """Operations of shapes."""

    def add(self, *, body: _m.Shape, options: CallOptions | None = None) -> _m.Shape:
        """addShape.

        Args:
            body: The request body.
            options: Timeout, headers and other settings of this one call.

        Returns:
            it

        Sends `POST /shapes`.
        """
        return self._call(_ADD, options, body)


class AsyncShapes(AsyncNamespace):
    """Operations of shapes."""

    async def add(
        self,
        *,
        body: _m.Shape,
        options: CallOptions | None = None,
    ) -> _m.Shape:
        """addShape.

        Args:
            body: The request body.
            options: Timeout, headers and other settings of this one call.

        Returns:
            it

        Sends `POST /shapes`.
        """
        return await self._call(_ADD, options, body)
