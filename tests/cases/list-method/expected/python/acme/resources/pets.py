"""Operations of pets."""

from __future__ import annotations

import uuid as _uuid
from builtins import list as _list

from .._runtime.calls import Json, Operation
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.deprecation import deprecated
from .._runtime.options import CallOptions

_LIST = Operation(
    "listPets",
    "GET",
    "/pets",
    (),
    responses={"200": Json(lambda: _list[str])},
)

_PET_NAMES = Operation(
    "petNames",
    "GET",
    "/pets/names",
    (),
    responses={"200": Json(lambda: _list[_uuid.UUID])},
)


class Pets(Namespace):
    """Operations of pets."""

    @deprecated("listPets is deprecated")
    def list(self, *, options: CallOptions | None = None) -> _list[str]:
        """listPets.

        Deprecated: the document says not to use this any more.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Sends `GET /pets`.
        """
        return self._call(_LIST, options)

    def pet_names(self, *, options: CallOptions | None = None) -> _list[_uuid.UUID]:
        """petNames.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            names

        Sends `GET /pets/names`.
        """
        return self._call(_PET_NAMES, options)


class AsyncPets(AsyncNamespace):
    """Operations of pets."""

    @deprecated("listPets is deprecated")
    async def list(self, *, options: CallOptions | None = None) -> _list[str]:
        """listPets.

        Deprecated: the document says not to use this any more.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Sends `GET /pets`.
        """
        return await self._call(_LIST, options)

    async def pet_names(
        self,
        *,
        options: CallOptions | None = None,
    ) -> _list[_uuid.UUID]:
        """petNames.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            names

        Sends `GET /pets/names`.
        """
        return await self._call(_PET_NAMES, options)
