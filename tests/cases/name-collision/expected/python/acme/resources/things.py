"""Operations of things."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, Operation, Path, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.unset import UNSET, UnsetType

_GET = Operation("getThing", "GET", "/b", (), responses={"200": Json(lambda: _m.User)})

_GET_THING = Operation(
    "get_thing",
    "GET",
    "/a/{user_id}",
    (Path("user_id"), Query("userId")),
    responses={"200": Json(lambda: _m.User_2)},
)


class Things(Namespace):
    """Operations of things."""

    def get(self, *, options: CallOptions | None = None) -> _m.User:
        """getThing.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            it

        Sends `GET /b`.
        """
        return self._call(_GET, options)

    def get_thing(
        self,
        user_id: str,
        *,
        query_user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.User_2:
        """get_thing.

        Args:
            user_id: Sent as `user_id`.
            query_user_id: Sent as `userId`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            it

        Sends `GET /a/{user_id}`.
        """
        return self._call(_GET_THING, options, user_id, query_user_id)


class AsyncThings(AsyncNamespace):
    """Operations of things."""

    async def get(self, *, options: CallOptions | None = None) -> _m.User:
        """getThing.

        Args:
            options: Timeout, headers and other settings of this one call.

        Returns:
            it

        Sends `GET /b`.
        """
        return await self._call(_GET, options)

    async def get_thing(
        self,
        user_id: str,
        *,
        query_user_id: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.User_2:
        """get_thing.

        Args:
            user_id: Sent as `user_id`.
            query_user_id: Sent as `userId`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            it

        Sends `GET /a/{user_id}`.
        """
        return await self._call(_GET_THING, options, user_id, query_user_id)
