"""Operations of 会员."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_J = Operation("j", "GET", "/j", (), responses={"204": Nothing()})


class HuiYuan(Namespace):
    """Operations of 会员."""

    def j(self, *, options: CallOptions | None = None) -> None:
        """j.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /j`.
        """
        self._call(_J, options)


class AsyncHuiYuan(AsyncNamespace):
    """Operations of 会员."""

    async def j(self, *, options: CallOptions | None = None) -> None:
        """j.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /j`.
        """
        await self._call(_J, options)
