"""Change."""

from __future__ import annotations

from .._runtime.model import Model


class Change(Model, kw_only=True, gc=False):
    """`Change` of the API."""

    what: str
