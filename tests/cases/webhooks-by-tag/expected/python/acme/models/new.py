"""New."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model


class New(Model, kw_only=True, gc=False):
    """`New` of the API."""

    type: Literal["pet.new"] = "pet.new"
    """Always pet.new."""
    name: str
