"""Operations of Any."""

from __future__ import annotations

from typing import Any

from .._runtime.calls import Json, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_A = Operation("a", "GET", "/a", (), responses={"200": Json(lambda: Any)})


class AnyResource(Namespace):
    """Operations of Any."""

    def a(self, *, options: CallOptions | None = None) -> Any:
        """a.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /a`.
        """
        return self._call(_A, options)


class AsyncAnyResource(AsyncNamespace):
    """Operations of Any."""

    async def a(self, *, options: CallOptions | None = None) -> Any:
        """a.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            ok

        Sends `GET /a`.
        """
        return await self._call(_A, options)
