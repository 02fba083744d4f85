"""Upload."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class Upload(Model, kw_only=True, gc=False):
    """`Upload` of the API."""

    name: str | UnsetType = UNSET
    glossary: bytes | UnsetType = UNSET
