"""Gone."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model


class Gone(Model, kw_only=True, gc=False):
    """`Gone` of the API."""

    type: Literal["pet.gone"] = "pet.gone"
    """One of: pet.gone."""
    id: int
