"""PetGoneBody."""

from __future__ import annotations

from .._runtime.model import Model


class PetGoneBody(Model, kw_only=True, gc=False):
    """`pet.goneBody` of the API."""

    id: int
