"""Str."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class Str(Model, kw_only=True, gc=False):
    """`str` of the API."""

    str_: str | UnsetType = field(default=UNSET, name="str")
    int_: int | UnsetType = field(default=UNSET, name="int")
    after: int | UnsetType = UNSET
    field_xe3b0c4: str | UnsetType = field(default=UNSET, name="")
