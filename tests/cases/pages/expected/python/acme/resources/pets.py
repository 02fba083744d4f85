"""Operations of pets."""

from __future__ import annotations

from builtins import list as _list

from .. import models as _m
from .._runtime.calls import Json, Operation, Paging, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPages, Page
from .._runtime.unset import UNSET, UnsetType

_LIST = Operation(
    "listPets",
    "GET",
    "/pets",
    (Query("page_token"), Query("page_size")),
    responses={"200": Json(lambda: _m.Pets)},
    paging=Paging(
        "cursor",
        parameter="page_token",
        limit="page_size",
        items=("pets",),
        next=("next_page_token",),
    ),
)

_LIST_NAMES = Operation(
    "listNames",
    "GET",
    "/names",
    (Query("page"), Query("per_page")),
    responses={"200": Json(lambda: _list[str])},
    paging=Paging(
        "page",
        parameter="page",
        limit="per_page",
        start=1,
        size=50,
        most=100,
    ),
)

_LIST_VISITS = Operation(
    "listVisits",
    "GET",
    "/visits",
    (Query("start"), Query("limit")),
    responses={"200": Json(lambda: _list[str])},
)


class Pets(Namespace):
    """Operations of pets."""

    def list(
        self,
        *,
        page_token: str | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.Pet, _m.Pets]:
        """listPets.

        Args:
            page_token: Sent as `page_token`.
            page_size: Default: 50. At most 100.
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the cursor `page_token`. `.items` are those of one
        page, and `.value` is its whole response.

        Sends `GET /pets`.
        """
        return self._call(_LIST, options, page_token, page_size)

    def list_names(
        self,
        *,
        page: int | UnsetType = UNSET,
        per_page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[str, _list[str]]:
        """listNames.

        Args:
            page: Sent as `page`.
            per_page: Default: 50. At most 100.
            options: Timeout, headers and other settings of this one call.

        Returns:
            names

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the page number `page`. `.items` are those of one
        page, and `.value` is its whole response.

        Sends `GET /names`.
        """
        return self._call(_LIST_NAMES, options, page, per_page)

    def list_visits(
        self,
        *,
        start: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _list[str]:
        """listVisits.

        Args:
            start: seconds since 1970.
            limit: Sent as `limit`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            visits

        Sends `GET /visits`.
        """
        return self._call(_LIST_VISITS, options, start, limit)


class AsyncPets(AsyncNamespace):
    """Operations of pets."""

    def list(
        self,
        *,
        page_token: str | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.Pet, _m.Pets]:
        """listPets.

        Args:
            page_token: Sent as `page_token`.
            page_size: Default: 50. At most 100.
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the cursor `page_token`. `.items` are those of one
        page, and `.value` is its whole response.

        Sends `GET /pets`.
        """
        return self._pages(_LIST, options, page_token, page_size)

    def list_names(
        self,
        *,
        page: int | UnsetType = UNSET,
        per_page: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[str, _list[str]]:
        """listNames.

        Args:
            page: Sent as `page`.
            per_page: Default: 50. At most 100.
            options: Timeout, headers and other settings of this one call.

        Returns:
            names

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the page number `page`. `.items` are those of one
        page, and `.value` is its whole response.

        Sends `GET /names`.
        """
        return self._pages(_LIST_NAMES, options, page, per_page)

    async def list_visits(
        self,
        *,
        start: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _list[str]:
        """listVisits.

        Args:
            start: seconds since 1970.
            limit: Sent as `limit`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            visits

        Sends `GET /visits`.
        """
        return await self._call(_LIST_VISITS, options, start, limit)
