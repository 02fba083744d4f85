"""Operations of pets."""

from __future__ import annotations

from typing import Literal

from .._runtime.calls import Nothing, Operation, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_SEARCH = Operation(
    "listPets",
    "GET",
    "/pets",
    (Query("size"),),
    responses={"200": Nothing()},
)


class Pets(Namespace):
    """Operations of pets."""

    def search(
        self,
        *,
        size: Literal["small", "large"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """listPets.

        Args:
            size: One of: small, large.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /pets`. Since 1.1.
        """
        self._call(_SEARCH, options, size)


class AsyncPets(AsyncNamespace):
    """Operations of pets."""

    async def search(
        self,
        *,
        size: Literal["small", "large"] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """listPets.

        Args:
            size: One of: small, large.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /pets`. Since 1.1.
        """
        await self._call(_SEARCH, options, size)
