"""Session."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class Session(Model, kw_only=True, gc=False):
    """`Session` of the API."""

    __secrets__ = ("token",)

    token: str | UnsetType = UNSET
    expires_in: int | UnsetType = field(default=UNSET, name="expiresIn")
