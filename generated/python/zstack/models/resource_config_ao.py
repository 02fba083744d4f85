"""ResourceConfigAo."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class ResourceConfigAo(Model, kw_only=True, gc=False):
    """`ResourceConfigAO` of the API."""

    category: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    value: str | UnsetType = UNSET
