"""ZqlQueryResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .zql_query_return import ZqlQueryReturn

LINKS = ("ZqlQueryReturn",)


class ZqlQueryResponse(Model, kw_only=True):
    """`ZQLQueryResponse` of the API."""

    results: list[ZqlQueryReturn] | UnsetType = UNSET
