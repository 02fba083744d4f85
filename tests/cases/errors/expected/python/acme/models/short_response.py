"""ShortResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class ShortResponse(Model, kw_only=True, gc=False):
    """`ShortResponse` of the API."""

    reason: int | UnsetType = UNSET
