"""Circle."""

from __future__ import annotations

from .._runtime.model import Model


class Circle(Model, kw_only=True, gc=False):
    """`Circle` of the API."""

    kind: str
    radius: float
