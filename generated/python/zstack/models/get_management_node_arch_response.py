"""GetManagementNodeArchResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetManagementNodeArchResponse(Model, kw_only=True, gc=False):
    """`GetManagementNodeArchResponse` of the API."""

    architecture: str | UnsetType = UNSET
