"""QuotaUsage."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class QuotaUsage(Model, kw_only=True, gc=False):
    """`QuotaUsage` of the API."""

    name: str | UnsetType = UNSET
    total: int | UnsetType = UNSET
    used: int | UnsetType = UNSET
