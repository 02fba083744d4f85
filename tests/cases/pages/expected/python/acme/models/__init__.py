"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .pet import Pet as Pet
    from .pets import Pets as Pets

_WHERE: dict[str, str] = {"Pet": "pet", "Pets": "pets"}

__all__ = ["Pet", "Pets"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
