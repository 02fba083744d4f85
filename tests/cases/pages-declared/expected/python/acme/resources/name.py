"""Operations of name."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, Operation, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_NAME = Operation(
    "name",
    "GET",
    "/name",
    (Query("after"),),
    responses={"200": Json(lambda: _m.Pets, unwrap="inventories")},
)


class Name(Namespace):
    """Operations of name."""

    def name(
        self,
        *,
        after: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[str]:
        """name.

        Args:
            after: Sent as `after`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Sends `GET /name`.
        """
        return self._call(_NAME, options, after)


class AsyncName(AsyncNamespace):
    """Operations of name."""

    async def name(
        self,
        *,
        after: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[str]:
        """name.

        Args:
            after: Sent as `after`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Sends `GET /name`.
        """
        return await self._call(_NAME, options, after)
