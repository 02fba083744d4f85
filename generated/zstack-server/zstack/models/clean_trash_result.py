"""CleanTrashResult."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CleanTrashResult(Model, kw_only=True):
    """`CleanTrashResult` of the API."""

    resource_uuids: list[str] | UnsetType = field(default=UNSET, name="resourceUuids")
    details: list[str] | UnsetType = UNSET
    size: int | UnsetType = UNSET
