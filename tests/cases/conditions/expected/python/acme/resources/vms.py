"""Operations of vms."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models as _m
from .._runtime.calls import Json, Operation, Paging, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPages, Page
from .._runtime.unset import UNSET, UnsetType

_QUERY = Operation(
    "queryVms",
    "GET",
    "/vms",
    (
        Query("q"),
        Query("fields", explode=False),
        Query("sort"),
        Query("start"),
        Query("limit"),
    ),
    responses={"200": Json(lambda: _m.Vms)},
    paging=Paging("offset", parameter="start", limit="limit", items=("inventories",)),
)


class Vms(Namespace):
    """Operations of vms."""

    def query(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.Vm, _m.Vms]:
        """queryVms.

        Args:
            q: Sent as `q`.
            fields: Sent as `fields`.
            sort: Sent as `sort`.
            start: Sent as `start`.
            limit: Sent as `limit`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            VMs

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /vms`.
        """
        return self._call(_QUERY, options, q, fields, sort, start, limit)


class AsyncVms(AsyncNamespace):
    """Operations of vms."""

    def query(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.Vm, _m.Vms]:
        """queryVms.

        Args:
            q: Sent as `q`.
            fields: Sent as `fields`.
            sort: Sent as `sort`.
            start: Sent as `start`.
            limit: Sent as `limit`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            VMs

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /vms`.
        """
        return self._pages(_QUERY, options, q, fields, sort, start, limit)
