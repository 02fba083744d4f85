"""Aged."""

from __future__ import annotations

import datetime as _dt

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class Aged(Model, kw_only=True, gc=False):
    """`Aged` of the API."""

    born: _dt.date | UnsetType = UNSET
    name: str | UnsetType = UNSET
    """what it is called"""
