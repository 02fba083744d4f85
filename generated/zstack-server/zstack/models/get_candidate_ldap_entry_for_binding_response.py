"""GetCandidateLdapEntryForBindingResponse."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetCandidateLdapEntryForBindingResponse(Model, kw_only=True):
    """`GetCandidateLdapEntryForBindingResponse` of the API."""

    inventories: list[Any] | UnsetType = UNSET
