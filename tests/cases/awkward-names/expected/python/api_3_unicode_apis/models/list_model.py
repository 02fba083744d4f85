"""List."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .kinds import Kinds

LINKS = ("Kinds",)


class List(Model, kw_only=True, gc=False):
    """`list` of the API."""

    unset: str | UnsetType = field(default=UNSET, name="UNSET")
    kind: Kinds | UnsetType = UNSET
    """One of: a, A, "", 1, -1, +1, name, class, 日本."""
