"""Operations of Path."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.calls import Nothing, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_B = Operation("b", "GET", "/b/{id}", (Path("id"),), responses={"204": Nothing()})


class PathResource(Namespace):
    """Operations of Path."""

    def b(
        self,
        id: Sequence[Literal["x", "y"]],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """b.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /b/{id}`.
        """
        self._call(_B, options, id)


class AsyncPathResource(AsyncNamespace):
    """Operations of Path."""

    async def b(
        self,
        id: Sequence[Literal["x", "y"]],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """b.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /b/{id}`.
        """
        await self._call(_B, options, id)
