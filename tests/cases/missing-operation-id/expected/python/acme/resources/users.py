"""Operations of users."""

from __future__ import annotations

from .._runtime.calls import Nothing, Operation, Path
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions

_ADD = Operation(
    "add",
    "POST",
    "/users/{id}/keys",
    (Path("id"),),
    responses={"204": Nothing()},
)

_GET_USERS_BY_ID_KEYS = Operation(
    "getUsersByIdKeys",
    "GET",
    "/users/{id}/keys",
    (Path("id"),),
    responses={"204": Nothing()},
)


class Users(Namespace):
    """Operations of users."""

    def add(self, id: int, *, options: CallOptions | None = None) -> None:
        """add.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `POST /users/{id}/keys`.
        """
        self._call(_ADD, options, id)

    def get_users_by_id_keys(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """getUsersByIdKeys.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /users/{id}/keys`.
        """
        self._call(_GET_USERS_BY_ID_KEYS, options, id)


class AsyncUsers(AsyncNamespace):
    """Operations of users."""

    async def add(self, id: int, *, options: CallOptions | None = None) -> None:
        """add.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `POST /users/{id}/keys`.
        """
        await self._call(_ADD, options, id)

    async def get_users_by_id_keys(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """getUsersByIdKeys.

        Args:
            id: Sent as `id`.
            options: Timeout, headers and other settings of this one call.

        Sends `GET /users/{id}/keys`.
        """
        await self._call(_GET_USERS_BY_ID_KEYS, options, id)
