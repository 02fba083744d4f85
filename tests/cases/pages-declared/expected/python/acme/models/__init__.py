"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .pets import Pets as Pets
    from .pets_meta import PetsMeta as PetsMeta

_WHERE: dict[str, str] = {"Pets": "pets", "PetsMeta": "pets_meta"}

__all__ = ["Pets", "PetsMeta"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
