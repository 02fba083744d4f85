"""Cat."""

from __future__ import annotations

import datetime as _dt

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class Cat(Model, kw_only=True, gc=False):
    """A cat."""

    name: str
    """what it is called

    At most 20 characters.
    """
    born: _dt.date
    lives: int | UnsetType = UNSET
    """Default: 9. Read only."""
