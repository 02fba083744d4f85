"""LogIn."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LogIn(Model, kw_only=True, gc=False):
    """`LogIn` of the API."""

    __secrets__ = ("password",)

    account_name: str = field(name="accountName")
    password: str
    kind: str | UnsetType = UNSET
    level: int | UnsetType = UNSET
