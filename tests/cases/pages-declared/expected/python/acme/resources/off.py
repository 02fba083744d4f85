"""Operations of off."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, Operation, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_OFF = Operation(
    "off",
    "GET",
    "/off",
    (Query("page"),),
    responses={"200": Json(lambda: _m.Pets, unwrap="inventories")},
)


class Off(Namespace):
    """Operations of off."""

    def off(
        self,
        *,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[str]:
        """off.

        Args:
            page: Sent as `page`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Sends `GET /off`.
        """
        return self._call(_OFF, options, page)


class AsyncOff(AsyncNamespace):
    """Operations of off."""

    async def off(
        self,
        *,
        page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[str]:
        """off.

        Args:
            page: Sent as `page`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Sends `GET /off`.
        """
        return await self._call(_OFF, options, page)
