"""User."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class User(Model, kw_only=True):
    """`User` of the API."""

    kind: str
    name: str | UnsetType = UNSET
