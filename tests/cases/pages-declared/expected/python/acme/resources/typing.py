"""Operations of typing."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_TYPING = Operation(
    "typing",
    "GET",
    "/typing",
    (),
    responses={"200": Json(lambda: _m.Pets, unwrap="inventories")},
)


class Typing(Namespace):
    """Operations of typing."""

    def typing(self, *, options: CallOptions | None = None) -> list[str]:
        """typing.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Sends `GET /typing`.
        """
        return self._call(_TYPING, options)


class AsyncTyping(AsyncNamespace):
    """Operations of typing."""

    async def typing(self, *, options: CallOptions | None = None) -> list[str]:
        """typing.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Sends `GET /typing`.
        """
        return await self._call(_TYPING, options)
