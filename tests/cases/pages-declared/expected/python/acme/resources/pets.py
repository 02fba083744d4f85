"""Operations of pets."""

from __future__ import annotations

from .. import models as _m
from .._runtime.calls import Json, JsonBody, Member, Operation, Paging, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPages, Page
from .._runtime.unset import UNSET, UnsetType

_LIST = Operation(
    "listPets",
    "GET",
    "/pets",
    (Query("skip"), Query("take")),
    responses={"200": Json(lambda: _m.Pets, unwrap="inventories")},
    paging=Paging(
        "offset",
        parameter="skip",
        limit="take",
        items=("inventories",),
        total=("meta", "count"),
    ),
)

_SEARCH = Operation(
    "searchPets",
    "POST",
    "/pets",
    (Member("text"), Member("after")),
    body=JsonBody("application/json"),
    responses={"200": Json(lambda: _m.Pets, unwrap="inventories")},
    paging=Paging(
        "cursor",
        parameter="after",
        items=("inventories",),
        next=("meta", "next.cursor"),
    ),
)


class Pets(Namespace):
    """Operations of pets."""

    def list(
        self,
        *,
        skip: int | UnsetType = UNSET,
        take: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[str, _m.Pets]:
        """listPets.

        Args:
            skip: Sent as `skip`.
            take: Sent as `take`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `skip`. `.items` are those of one page,
        and `.value` is its whole response.

        Sends `GET /pets`.
        """
        return self._call(_LIST, options, skip, take)

    def search(
        self,
        *,
        text: str | UnsetType = UNSET,
        after: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[str, _m.Pets]:
        """searchPets.

        Args:
            text: Sent as `text`.
            after: Sent as `after`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the cursor `after`. `.items` are those of one page,
        and `.value` is its whole response.

        Sends `POST /pets`.
        """
        return self._call(_SEARCH, options, text, after)


class AsyncPets(AsyncNamespace):
    """Operations of pets."""

    def list(
        self,
        *,
        skip: int | UnsetType = UNSET,
        take: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[str, _m.Pets]:
        """listPets.

        Args:
            skip: Sent as `skip`.
            take: Sent as `take`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `skip`. `.items` are those of one page,
        and `.value` is its whole response.

        Sends `GET /pets`.
        """
        return self._pages(_LIST, options, skip, take)

    def search(
        self,
        *,
        text: str | UnsetType = UNSET,
        after: str | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[str, _m.Pets]:
        """searchPets.

        Args:
            text: Sent as `text`.
            after: Sent as `after`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            pets

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the cursor `after`. `.items` are those of one page,
        and `.value` is its whole response.

        Sends `POST /pets`.
        """
        return self._pages(_SEARCH, options, text, after)
