"""Operations of trees."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_GET = Operation(
    "getTree",
    "GET",
    "/tree",
    (),
    responses={"200": Json(lambda: _m.Tree)},
)


class Trees(Namespace):
    """Operations of trees."""

    def get(self, *, options: CallOptions | None = None) -> _m.Tree:
        """getTree.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            tree

        Sends `GET /tree`.
        """
        return self._call(_GET, options)


class AsyncTrees(AsyncNamespace):
    """Operations of trees."""

    async def get(self, *, options: CallOptions | None = None) -> _m.Tree:
        """getTree.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            tree

        Sends `GET /tree`.
        """
        return await self._call(_GET, options)
