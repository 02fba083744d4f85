"""User_2."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class User_2(Model, kw_only=True, gc=False):
    """`user` of the API."""

    foo_bar_3: str | UnsetType = field(default=UNSET, name="fooBar")
    foo_bar: str | UnsetType = UNSET
    foo_bar_2: str | UnsetType = field(default=UNSET, name="foo-bar")
