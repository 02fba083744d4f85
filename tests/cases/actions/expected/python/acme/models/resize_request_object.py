"""ResizeRequestObject."""

from __future__ import annotations

import datetime as _dt

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class ResizeRequestObject(Model, kw_only=True, gc=False):
    """`ResizeRequestObject` of the API."""

    size: int
    """At least 1."""
    when: _dt.datetime | UnsetType = UNSET
