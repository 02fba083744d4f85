"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .new_pet import NewPet as NewPet
    from .pet_gone_body import PetGoneBody as PetGoneBody

_WHERE: dict[str, str] = {"NewPet": "new_pet", "PetGoneBody": "pet_gone_body"}

__all__ = ["NewPet", "PetGoneBody"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
