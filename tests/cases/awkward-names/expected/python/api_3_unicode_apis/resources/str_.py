"""Operations of str."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_GET = Operation("get", "GET", "/a", (), responses={"204": Nothing()})

_GET_2 = Operation("Get", "GET", "/b", (), responses={"204": Nothing()})

_IMPORT_ = Operation("import", "GET", "/c", (), responses={"204": Nothing()})


class Str(Namespace):
    """Operations of str."""

    def get(self, *, options: CallOptions | None = None) -> None:
        """get.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /a`.
        """
        self._call(_GET, options)

    def get_2(self, *, options: CallOptions | None = None) -> None:
        """Get.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /b`.
        """
        self._call(_GET_2, options)

    def import_(self, *, options: CallOptions | None = None) -> None:
        """import.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /c`.
        """
        self._call(_IMPORT_, options)


class AsyncStr(AsyncNamespace):
    """Operations of str."""

    async def get(self, *, options: CallOptions | None = None) -> None:
        """get.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /a`.
        """
        await self._call(_GET, options)

    async def get_2(self, *, options: CallOptions | None = None) -> None:
        """Get.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /b`.
        """
        await self._call(_GET_2, options)

    async def import_(self, *, options: CallOptions | None = None) -> None:
        """import.

        Args:
            options: Timeout, headers and other settings of this one call.

        Sends `GET /c`.
        """
        await self._call(_IMPORT_, options)
