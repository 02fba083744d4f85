"""AcceptedResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class AcceptedResponse(Model, kw_only=True, gc=False):
    """`AcceptedResponse` of the API."""

    location: str | UnsetType = UNSET
