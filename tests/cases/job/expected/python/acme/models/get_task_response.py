"""GetTaskResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class GetTaskResponse(Model, kw_only=True, gc=False):
    """`getTaskResponse` of the API."""

    state: str | UnsetType = UNSET
