"""NewPet."""

from __future__ import annotations

import datetime as _dt

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class NewPet(Model, kw_only=True):
    """`NewPet` of the API."""

    name: str
    born: _dt.date | UnsetType = UNSET
    tags: list[int] | UnsetType = UNSET
